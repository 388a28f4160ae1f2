import { changeWords, standingWords } from '@/components/change-words';
import { useText } from '@/components/text';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { timelineOf } from '@/lib/delivery/standing';

interface ChangesProps {
	delivery: Delivery;
	/** Oldest first. */
	followUps: readonly FollowUp[];
	onRetry: (id: string) => void;
}

/** What was done to the lead since it was sent, each with where it stands. */
export function Changes({ delivery, followUps, onRetry }: ChangesProps) {
	const text = useText();
	if (followUps.length === 0) return null;
	const isOpen = timelineOf(delivery.state.name) === 'open';
	return (
		<ul class="changes">
			{followUps.map((followUp) => (
				<li key={followUp.id}>
					<strong>{changeWords(followUp, text)}</strong>{' '}
					<span class="soft">{standingWords(followUp, delivery, text)}</span>{' '}
					{isOpen && ['waiting', 'refused', 'unconfirmed'].includes(followUp.state.name) && (
						<button type="button" class="link" onClick={() => onRetry(followUp.id)}>
							{text('receipt_retry')}
						</button>
					)}
				</li>
			))}
		</ul>
	);
}
