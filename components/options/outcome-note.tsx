import { type MessageKey, useText } from '@/components/text';
import { FAILURES, type FailureCode } from '@/lib/lead/failure';

/** How the last action ended. */
export interface Outcome {
	name: 'saved' | 'copied' | 'copy_failed' | FailureCode;
	/** Tells two saves in a row apart, so that the second is announced too. */
	number: number;
}

/** Says how the last action ended, at the lower edge of the window, where it is seen from every section. */
export function OutcomeNote({ outcome }: { outcome?: Outcome }) {
	const text = useText();
	const isBad = outcome !== undefined && (outcome.name === 'copy_failed' || isFailure(outcome.name));
	const words = outcome && (
		<p key={outcome.number} class={isBad ? 'outcome bad' : 'outcome'}>
			{text(WORDS[outcome.name])}
		</p>
	);
	return (
		<div class="outcomes">
			<div role="status">{!isBad && words}</div>
			<div role="alert">{isBad && words}</div>
		</div>
	);
}

const isFailure = (name: Outcome['name']) => FAILURES.some((failure) => failure === name);

/** The general words for a failure speak of a lead; here it is a change of the options that was not saved. */
const WORDS: Record<Outcome['name'], MessageKey> = {
	saved: 'options_saved',
	copied: 'options_copied',
	copy_failed: 'options_copy_failed',
	storage_full: 'options_failure_storage_full',
	storage_blocked: 'options_failure_storage_blocked',
	storage_upgrade: 'options_failure_storage_upgrade',
	storage_newer: 'options_failure_storage_newer',
	not_understood: 'options_failure_not_understood',
	no_reply: 'options_failure_no_reply',
	unknown: 'options_failure_unknown',
	too_late: 'failure_too_late',
	channel_missing: 'failure_channel_missing',
	channel_exists: 'failure_channel_exists',
	channels_managed: 'failure_channels_managed',
	agents_unfindable: 'failure_agents_unfindable',
	too_many_rules: 'failure_too_many_rules',
};
