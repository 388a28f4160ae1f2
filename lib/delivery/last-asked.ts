import type { Assignee } from '@/lib/lead/lead';
import type { Delivery } from './delivery';
import type { FollowUp } from './follow-up';

/** Whom this browser has put on the lead last, and when (milliseconds since the epoch); `followUps` are oldest first. */
export function lastAsked(
	{ payload, createdAt }: Pick<Delivery, 'payload' | 'createdAt'>,
	followUps: readonly FollowUp[],
): { assignees: readonly Assignee[]; at: number } {
	const done = followUps.findLast(({ change, state }) => change.name === 'reassign' && state.name === 'done');
	return done?.change.name === 'reassign'
		? { assignees: done.change.assignees, at: done.createdAt }
		: { assignees: payload.assignees ?? [], at: createdAt };
}

/** Whom the user wants on the lead: as {@link lastAsked}, but what is still on its way counts, and what was refused does not. */
export function lastWished(
	{ payload }: Pick<Delivery, 'payload'>,
	followUps: readonly FollowUp[],
): readonly Assignee[] {
	const wish = followUps.findLast(({ change, state }) => change.name === 'reassign' && state.name !== 'refused');
	return wish?.change.name === 'reassign' ? wish.change.assignees : (payload.assignees ?? []);
}
