import type { IconName } from '@/components/parts/icons';
import { Timeline, type TimelineEntry } from '@/components/parts/timeline';
import { type FollowUpActions, followUpEntry } from '@/components/receipt/lead-timeline';
import { type Text, useText } from '@/components/text';
import { exactTime, shortTime } from '@/components/times';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { type HistoryEntry, historyOf } from '@/lib/delivery/history';
import { assigneeName } from '@/lib/lead/assignee';
import { STATE_LOOKS } from './state-sign';

interface HistoryProps extends FollowUpActions {
	delivery: Delivery;
	followUps: readonly FollowUp[];
	/** Milliseconds since the epoch. */
	now: number;
}

/** What happened to the lead, and when: every try with Rechat's answer, whom it was given to, what was logged. */
export function History({ delivery, followUps, now, onRetryChange }: HistoryProps) {
	const text = useText();
	return (
		<section class="part" aria-label={text('leads_history')}>
			<h2>{text('leads_history')}</h2>
			<Timeline
				label={text('leads_history')}
				entries={historyOf(delivery, followUps).map((entry) =>
					entry.name === 'changed'
						? followUpEntry({ followUp: entry.followUp, delivery, now, text, onRetryChange })
						: {
								key: `${entry.name} ${entry.at}`,
								...signOf(entry),
								at: entry.at,
								time: shortTime(entry.at, now),
								exactTime: exactTime(entry.at),
								words: <Words entry={entry} delivery={delivery} />,
							},
				)}
			/>
		</section>
	);
}

type OwnEntry = Exclude<HistoryEntry, { name: 'changed' }>;

function signOf(entry: OwnEntry): Pick<TimelineEntry, 'icon' | 'tone'> {
	if (entry.name === 'ended') {
		const { icon, tone }: { icon: IconName; tone?: TimelineEntry['tone'] } = STATE_LOOKS[entry.state.name];
		return { icon, tone };
	}
	return { icon: SIGNS[entry.name] };
}

const SIGNS = { captured: 'i-file', saved: 'i-check', attempt: 'i-send' } as const satisfies Record<string, IconName>;

function Words({ entry, delivery }: { entry: OwnEntry; delivery: Delivery }) {
	const text = useText();
	const [first, second] = wordsOf(entry, delivery, text);
	return (
		<>
			<span class={entry.name === 'ended' ? 'strong' : undefined}>{first}</span>{' '}
			{second && <span class="soft small second">{second}</span>}
		</>
	);
}

function wordsOf(entry: OwnEntry, { payload, channel }: Delivery, text: Text): [string, string?] {
	switch (entry.name) {
		case 'captured':
			return [text('leads_history_captured')];
		case 'saved':
			return [
				text('leads_history_saved', channel.name),
				payload.assignees?.length
					? text('changes_asked_for', payload.assignees.map(assigneeName).join(', '))
					: text('leads_no_assignee'),
			];
		case 'attempt':
			return [
				entry.status === undefined
					? text('leads_history_try_unanswered', entry.number)
					: text('leads_history_try', entry.number, entry.status),
			];
		case 'ended':
			return [text(STATE_LOOKS[entry.state.name].words)];
	}
}
