import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '@/components/options/outcome-note';
import { type FailureCode, failureCode } from '@/lib/lead/failure';

const SHOWN_FOR = 4_000;

/** Runs what the user asked for and remembers how it ended; good news goes away by itself, bad news stays. */
export function useOutcome() {
	const [outcome, setOutcome] = useState<Outcome>();
	const tell = (name: Outcome['name']) => setOutcome((last) => ({ name, number: (last?.number ?? 0) + 1 }));
	useEffect(() => {
		if (outcome?.name !== 'saved' && outcome?.name !== 'copied') return;
		const forget = () => setOutcome(undefined);
		const timer = setTimeout(forget, SHOWN_FOR);
		// "Saved" must not stand there while the next thing is typed or refused. Not on a click: drawing the page anew
		// between a click and its change would take a choice back.
		document.addEventListener('keydown', forget, true);
		document.addEventListener('pointerdown', forget, true);
		return () => {
			clearTimeout(timer);
			document.removeEventListener('keydown', forget, true);
			document.removeEventListener('pointerdown', forget, true);
		};
	}, [outcome]);
	const run = async (action: () => Promise<void>): Promise<FailureCode | undefined> => {
		try {
			await action();
			tell('saved');
			return undefined;
		} catch (error) {
			tell(failureCode(error));
			return failureCode(error);
		}
	};
	return { outcome, tell, run };
}
