import { composeAssignees } from '@/lib/lead/compose-assignees';
import type { Change, FollowUp } from './follow-up';

/** Makes a change of a lead that is to be sent at `now` (milliseconds since the epoch). */
export function newFollowUp(id: string, deliveryId: string, change: Change, now: number): FollowUp {
	const made = change.name === 'reassign' ? { ...change, assignees: composeAssignees(change.assignees) } : change;
	const state = { name: 'waiting', since: now, until: now } as const;
	return { id, deliveryId, createdAt: now, change: made, state, attempts: 0 };
}
