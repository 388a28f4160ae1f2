import { Icon } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { useCount, useText } from '@/components/text';
import type { StateName } from '@/lib/delivery/delivery';
import type { LeadRow } from '@/lib/lead-list/lead-row';

/** What each state looks like, and the key of its word. A color says that somebody has to look, or that Rechat has answered. */
export const STATE_LOOKS = {
	saved: { icon: 'i-clock', words: 'leads_state_saved' },
	sending: { icon: 'i-send', words: 'leads_state_sending' },
	waiting: { icon: 'i-clock', words: 'leads_state_waiting' },
	accepted: { icon: 'i-ok', tone: 'good-text', words: 'leads_state_accepted' },
	'accepted-without-id': { icon: 'i-ok', tone: 'good-text', words: 'leads_state_accepted_without_id' },
	refused: { icon: 'i-no', tone: 'bad-text', words: 'leads_state_refused' },
	unconfirmed: { icon: 'i-question', tone: 'warn-text', words: 'leads_state_unconfirmed' },
	stalled: { icon: 'i-warn', tone: 'warn-text', words: 'leads_state_stalled' },
	dismissed: { icon: 'i-check', words: 'leads_state_dismissed' },
} as const satisfies Record<
	StateName,
	{ icon: IconName; tone?: 'good-text' | 'warn-text' | 'bad-text'; words: `leads_state_${string}` }
>;

/** A lead's state; how often it went out, if more than once; its newest reassignment's state, unless that is done. */
export function StateSign({ state, reassigned, arrivals }: Pick<LeadRow, 'state' | 'reassigned' | 'arrivals'>) {
	const text = useText();
	const count = useCount();
	const look: { icon: IconName; tone?: string; words: Parameters<typeof text>[0] } = STATE_LOOKS[state];
	const pending = reassigned && reassigned.state !== 'done' && text(`leads_reassign_${reassigned.state}`);
	const more = [arrivals > 1 && count('leads_sent_times', arrivals), pending].filter(Boolean).join(' · ');
	return (
		<>
			<span class={`state-sign ${look.tone ?? 'soft'}`}>
				<Icon name={look.icon} size={14} />
				<span class="cut">{text(look.words)}</span>
			</span>
			{more && (
				<span class="small soft cut" title={more}>
					{more}
				</span>
			)}
		</>
	);
}
