import { useContext, useState } from 'preact/hooks';
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
	const run: Run = async (action) => {
		// "Saved" speaks of the last change only: not while the next one is being written.
		say('');
		try {
			await action();
			setTrouble(undefined);
			say(text('options_saved'));
			return undefined;
		} catch (error) {
			fail(failureCode(error));
			return failureCode(error);
		}
	};
	return { trouble, fail, run, say };
}
