import { foundBy } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';

/** What keeps the chosen agents from being asked for, as the key of its words; undefined when nothing does. */
export function readyToAsk(assignees: readonly Assignee[]) {
	if (assignees.length === 0) return 'reassign_choose';
	return assignees.every(foundBy) ? undefined : 'problem_assignee_unfindable';
}
