import { Notice } from '@/components/parts/notice';
import { type MessageKey, useText } from '@/components/text';
import type { FailureCode } from '@/lib/lead/failure';

/** Why the last thing was not done. */
export interface Trouble {
	name: 'copy_failed' | FailureCode;
	/** Tells two in a row apart, so that the second is announced too. */
	number: number;
}

/** What was not done, at the lower edge of the window, where it is seen from every place; it stays until the next action. */
export function OutcomeNote({ trouble }: { trouble?: Trouble }) {
	const text = useText();
	return (
		<div class="trouble" role="alert">
			{trouble && (
				<Notice kind="bad" key={trouble.number}>
					{text(WORDS[trouble.name])}
				</Notice>
			)}
		</div>
	);
}

/** The general words for a failure speak of a lead; here it is a change of the options that was not saved. */
const WORDS: Record<Trouble['name'], MessageKey> = {
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
	is_sample: 'failure_is_sample',
	not_routed: 'failure_not_routed',
};
