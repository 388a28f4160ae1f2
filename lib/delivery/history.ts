import type { Delivery, DeliveryState } from './delivery';
import type { FollowUp } from './follow-up';

/** One thing that happened to a lead; times are milliseconds since the epoch. */
export type HistoryEntry =
	| { name: 'captured' | 'saved'; at: number }
	/** Sent for the `number`th time; without a status there was no answer. */
	| { name: 'attempt'; at: number; number: number; status?: number }
	/** Where it came to rest. */
	| { name: 'ended'; at: number; state: DeliveryState }
	| { name: 'changed'; at: number; followUp: FollowUp };

/** Everything this browser knows to have happened to a lead, the oldest first. */
export function historyOf({ capturedAt, createdAt, attempts, state }: Delivery, followUps: readonly FollowUp[]) {
	const entries: HistoryEntry[] = [
		{ name: 'captured', at: capturedAt },
		{ name: 'saved', at: createdAt },
		...attempts.map(({ at, status }, index) => ({ name: 'attempt', at, number: index + 1, status }) as const),
		...('at' in state ? [{ name: 'ended', at: state.at, state } as const] : []),
		...followUps.map((followUp) => ({ name: 'changed', at: followUp.createdAt, followUp }) as const),
	];
	return entries.toSorted((a, b) => a.at - b.at);
}
