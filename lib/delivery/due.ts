import type { DeliveryState } from './delivery';
import type { FollowUp } from './follow-up';

/** No lead can be taken back for longer than this. Milliseconds. */
const LONGEST_UNDO = 60_000;

/** Clocks are set right by seconds all the time; a jump back by more is a clock that was wrong. Milliseconds. */
const JUMP = 60_000;

/** The state's time before which nothing is to be done, in milliseconds since the epoch; undefined when nothing is to be done at all. */
export function dueAt(state: DeliveryState): number | undefined {
	if (state.name === 'saved') return state.notBefore;
	return state.name === 'waiting' ? state.until : undefined;
}

/**
 * True when the lead is to be sent at `now` (milliseconds since the epoch). A clock that was years ahead and is set right
 * must not hold a lead back for years: what seems to have been written in the future is due.
 */
export function isDue(state: DeliveryState, now: number): boolean {
	if (state.name === 'saved') return state.notBefore <= now || state.notBefore - now > LONGEST_UNDO + JUMP;
	return state.name === 'waiting' && isWaitOver(state, now);
}

/** When the change is to be sent, at `now` or later; undefined when it is not to be sent. Milliseconds since the epoch. */
export function followUpDueAt({ state }: FollowUp, now: number): number | undefined {
	if (state.name !== 'waiting') return undefined;
	return isWaitOver(state, now) ? now : state.until;
}

/** What seems to wait since the future has waited since the clock was wrong. */
const isWaitOver = ({ since, until }: { since?: number | undefined; until: number }, now: number): boolean =>
	until <= now || (since ?? now) - now > JUMP;
