import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, useText } from '@/components/text';
import { type FailureCode, failureCode } from '@/lib/lead/failure';

const SHOWN_FOR = 5_000;

/** How the last thing that was asked for ended, in words. */
export interface Outcome {
	words: string;
	isBad: boolean;
}

/** The general words for a failure speak of the form; here nothing was typed. */
const WORDS: Partial<Record<FailureCode, MessageKey>> = {
	too_late: 'leads_failure_too_late',
	not_understood: 'leads_failure_not_understood',
	storage_full: 'options_failure_storage_full',
	storage_blocked: 'options_failure_storage_blocked',
	storage_upgrade: 'options_failure_storage_upgrade',
	storage_newer: 'options_failure_storage_newer',
	no_reply: 'leads_failure_no_reply',
	unknown: 'leads_failure_unknown',
};

/** The key of the words for what went wrong on this page. */
export const failureWords = (code: FailureCode): MessageKey => WORDS[code] ?? `failure_${code}`;

/** Runs what the user asked for and says how it ended; good news goes away on its own, bad news stays until the next. */
export function useOutcome() {
	const text = useText();
	const [outcome, setOutcome] = useState<Outcome>();
	useEffect(() => {
		if (!outcome || outcome.isBad) return undefined;
		const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR);
		return () => clearTimeout(timer);
	}, [outcome]);
	const fail = (code: FailureCode) => setOutcome({ words: text(failureWords(code)), isBad: true });
	const run = async (action: () => Promise<unknown>, words?: string): Promise<boolean> => {
		try {
			await action();
			setOutcome(words === undefined ? undefined : { words, isBad: false });
			return true;
		} catch (error) {
			fail(failureCode(error));
			return false;
		}
	};
	return { outcome, run, fail };
}
