import { changeWords, standingWords } from '@/components/change-words';
import { Button } from '@/components/parts/button';
import type { IconName } from '@/components/parts/icons';
import { Timeline } from '@/components/parts/timeline';
import { useText } from '@/components/text';
import { exactTime, shortTime } from '@/components/times';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { timelineOf } from '@/lib/delivery/standing';
import type { ReceiptProps } from './part';

const ICONS: Record<FollowUp['change']['name'], IconName> = { reassign: 'i-swap', log: 'i-clock' };
const OPEN: readonly FollowUp['state']['name'][] = ['waiting', 'refused', 'unconfirmed'];

/** What was done to the lead since it was sent, each with where it stands. */
export function LeadTimeline({ delivery, followUps, now, onRetryChange }: ReceiptProps) {
	const text = useText();
	if (followUps.length === 0) return null;
	const isOpen = timelineOf(delivery.state.name) === 'open';
	return (
		<section class="card pad">
			<Timeline
				label={text('leads_history')}
				entries={followUps.map((followUp) => ({
					key: followUp.id,
					icon: ICONS[followUp.change.name],
					tone:
						followUp.state.name === 'done' ? 'good-text' : followUp.state.name === 'refused' ? 'bad-text' : undefined,
					at: followUp.createdAt,
					time: shortTime(followUp.createdAt, now),
					exactTime: exactTime(followUp.createdAt),
					words: (
						<>
							<span>{changeWords(followUp, text)}</span>{' '}
							<span class="soft small">{standingWords(followUp, delivery, text)}</span>{' '}
							{isOpen && OPEN.includes(followUp.state.name) && (
								<Button kind="link" onClick={() => onRetryChange(followUp.id)}>
									{text('receipt_retry')}
								</Button>
							)}
						</>
					),
				}))}
			/>
		</section>
	);
}
