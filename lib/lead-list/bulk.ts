import { reassignWay } from '@/lib/delivery/corrections';
import { groupOf, isState } from '@/lib/delivery/standing';
import type { LeadRow } from './lead-row';

/** What can be done with several leads at once. */
export type BulkAction = 'retry' | 'move' | 'copy' | 'reassign' | 'remove';

/** To which of the chosen leads an action applies, and what the user should know before it is done. */
export interface BulkPlan {
	rows: LeadRow[];
	/** Of these, how many Rechat may have already: sending again may make a second lead. */
	mayBeSecond: number;
	/** Of these, how many wait and will not be sent. */
	notSent: number;
	/** How many are left as they are. */
	skipped: number;
}

/** What an action would do with the rows. */
export function planBulk(action: BulkAction, rows: readonly LeadRow[]): BulkPlan {
	const chosen = rows.filter((row) => APPLIES[action](row));
	return {
		rows: chosen,
		mayBeSecond: action === 'retry' ? chosen.filter(({ isCorrectable }) => !isCorrectable).length : 0,
		notSent: action === 'remove' ? chosen.filter(({ state }) => groupOf(state) === 'waiting').length : 0,
		skipped: rows.length - chosen.length,
	};
}

const APPLIES: Record<BulkAction, (row: LeadRow) => boolean> = {
	retry: ({ state }) => isState(state, 'retryable'),
	move: ({ isCorrectable }) => isCorrectable,
	// Of a forgotten one nobody is left to send.
	copy: ({ state, isForgotten }) => groupOf(state) === 'accepted' && !isForgotten,
	reassign: (row) => ['call', 'rewrite'].includes(reassignWay(row)),
	remove: ({ state }) => isState(state, 'at-rest'),
};

/** How far the reassignment of one lead is, as asked for at a time. */
export type ReassignResult = 'waiting' | 'done' | 'refused' | 'unconfirmed' | 'stranded' | 'rewritten' | 'gone';

/** How far the reassignment that was asked for at `since` (milliseconds since the epoch) is, for one of its leads. */
export function reassignResult(row: LeadRow | undefined, since: number): ReassignResult {
	if (!row) return 'gone';
	// What Rechat has accepted only since was changed before it left.
	if (!row.reassigned || row.reassigned.at < since) return (row.acceptedAt ?? since) < since ? 'waiting' : 'rewritten';
	return row.reassigned.state === 'sending' ? 'waiting' : row.reassigned.state;
}
