import type { FollowUp } from '@/lib/lead/follow-up';
import { assigneeName } from '@/lib/lead/team';
import { type Text, useText } from '../text';

/** What was done to the lead since it was accepted, each with where it stands. */
export function Changes({ followUps, onRetry }: { followUps: readonly FollowUp[]; onRetry: (id: string) => void }) {
	const text = useText();
	if (followUps.length === 0) return null;
	return (
		<ul class="changes">
			{followUps.map((followUp) => (
				<li key={followUp.id}>
					<strong>{what(followUp, text)}</strong> <span class="soft">{standing(followUp, text)}</span>{' '}
					{['waiting', 'refused', 'unconfirmed'].includes(followUp.state.name) && (
						<button type="button" class="link" onClick={() => onRetry(followUp.id)}>
							{text('receipt_retry')}
						</button>
					)}
				</li>
			))}
		</ul>
	);
}

function what({ change }: FollowUp, text: Text): string {
	if (change.name === 'log') return text(`timeline_${change.activity.action}`);
	return text('changes_asked_for', change.assignees.map(assigneeName).join(', '));
}

function standing({ state }: FollowUp, text: Text): string {
	if (state.name === 'refused') return text('changes_refused', state.message ?? String(state.status));
	return text(`changes_${state.name}`);
}
