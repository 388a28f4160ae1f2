import { changeWords, standingWords } from '@/components/change-words';
import { type Text, useText } from '@/components/text';
import { exactTime } from '@/components/times';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { type HistoryEntry, historyOf } from '@/lib/delivery/history';
import { assigneeName } from '@/lib/lead/assignee';

/** What happened to the lead, and when: every try with Rechat's answer, whom it was given to, what was logged. */
export function History({ delivery, followUps }: { delivery: Delivery; followUps: readonly FollowUp[] }) {
	const text = useText();
	return (
		<section class="part" aria-label={text('leads_history')}>
			<h2>{text('leads_history')}</h2>
			<ol class="history">
				{historyOf(delivery, followUps).map((entry) => (
					<li key={`${entry.name} ${entry.at}`}>
						<time dateTime={new Date(entry.at).toISOString()}>{exactTime(entry.at)}</time>
						<span>{wordsOf(entry, delivery, text)}</span>
					</li>
				))}
			</ol>
		</section>
	);
}

function wordsOf(entry: HistoryEntry, delivery: Delivery, text: Text): string {
	const { payload, channel } = delivery;
	switch (entry.name) {
		case 'captured':
			return text('leads_history_captured');
		case 'saved':
			return [
				text('leads_history_saved', channel.name),
				payload.assignees?.length
					? text('changes_asked_for', payload.assignees.map(assigneeName).join(', '))
					: text('leads_no_assignee'),
			].join(' · ');
		case 'attempt':
			return entry.status === undefined
				? text('leads_history_try_unanswered', entry.number)
				: text('leads_history_try', entry.number, entry.status);
		case 'ended':
			return text(ENDS[entry.state.name]);
		case 'changed':
			return `${changeWords(entry.followUp, text)} · ${standingWords(entry.followUp, delivery, text)}`;
	}
}

const ENDS = {
	accepted: 'leads_state_accepted',
	'accepted-without-id': 'leads_state_accepted_without_id',
	refused: 'leads_state_refused',
	unconfirmed: 'leads_state_unconfirmed',
	stalled: 'leads_state_stalled',
	dismissed: 'leads_state_dismissed',
	// These have no end yet.
	saved: 'leads_state_saved',
	sending: 'leads_state_sending',
	waiting: 'leads_state_waiting',
} as const;
