import { useContext, useRef, useState } from 'preact/hooks';
import type { Trouble } from '@/components/options/layout/outcome-note';
import { ToastContext } from '@/components/parts/saved';
import { useText } from '@/components/text';
import { type FailureCode, failureCode } from '@/lib/lead/failure';

/** Does what the user asked for, and says how it ended; returns why it wasn't done, or undefined. */
export type Run = (action: () => Promise<void>) => Promise<FailureCode | undefined>;

/** Runs what the user asked for: "Saved" goes away, what went wrong stays until the next thing. */
export function useOutcome() {
	const text = useText();
	const { say } = useContext(ToastContext);
	const [trouble, setTrouble] = useState<Trouble>();
	const fail = (name: Trouble['name']) => setTrouble((last) => ({ name, number: (last?.number ?? 0) + 1 }));
	const unwritten = useRef(0);
	const run: Run = async (action) => {
		// "Saved" speaks of all changes: not while one is still being written.
		say('');
		unwritten.current += 1;
		const failure = await action().then(() => undefined, failureCode);
		unwritten.current -= 1;
		if (failure) fail(failure);
		else setTrouble(undefined);
		if (!failure && unwritten.current === 0) say(text('options_saved'));
		return failure;
	};
	return { trouble, fail, run, say };
}
