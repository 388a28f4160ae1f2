import { changeWords, standingWords } from '@/components/change-words';
import { Button } from '@/components/parts/button';
import type { IconName } from '@/components/parts/icons';
import { Timeline, type TimelineEntry } from '@/components/parts/timeline';
import { type Text, useText } from '@/components/text';
import { exactTime, shortTime } from '@/components/times';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { timelineOf } from '@/lib/delivery/standing';
import type { ReceiptProps } from './part';

const ICONS: Record<FollowUp['change']['name'], IconName> = { reassign: 'i-swap', log: 'i-clock' };
const OPEN: readonly FollowUp['state']['name'][] = ['waiting', 'refused', 'unconfirmed'];

/** What was done to the lead since it was sent, each with its state. */
export function LeadTimeline({ delivery, followUps, now, onRetryChange }: ReceiptProps) {
	const text = useText();
	if (followUps.length === 0) return null;
	return (
		<section class="card pad">
			<Timeline
				label={text('leads_history')}
				entries={followUps.map((followUp) => followUpEntry({ followUp, delivery, now, text, onRetryChange }))}
			/>
		</section>
	);
}

export interface FollowUpActions {
	onRetryChange: (followUp: FollowUp) => void;
}

interface FollowUpEntry extends FollowUpActions {
	followUp: FollowUp;
	delivery: Delivery;
	/** Milliseconds since the epoch. */
	now: number;
	text: Text;
}

/** What was done to a lead, as a timeline shows it; what is not done yet can be tried again there. */
export function followUpEntry({ followUp, delivery, now, text, onRetryChange }: FollowUpEntry): TimelineEntry {
	const { id, createdAt, change, state } = followUp;
	const mayRetry = timelineOf(delivery.state.name) === 'open' && OPEN.includes(state.name);
	return {
		key: id,
		icon: ICONS[change.name],
		tone: state.name === 'done' ? 'good-text' : state.name === 'refused' ? 'bad-text' : undefined,
		at: createdAt,
		time: shortTime(createdAt, now),
		exactTime: exactTime(createdAt),
		words: (
			<>
				<span>{changeWords(followUp, text)}</span>{' '}
				<span class="soft small">{standingWords(followUp, delivery, text)}</span>{' '}
				{mayRetry && (
					<Button kind="link" onClick={() => onRetryChange(followUp)}>
						{text('receipt_retry')}
					</Button>
				)}
			</>
		),
	};
}
