const FIRST = 30_000;
const LONGEST = 3_600_000;

/** Whoever asks for more than a day is mistaken, or the lead is forgotten. Milliseconds. */
const LONGEST_ASKED = 24 * 3_600_000;

/**
 * How long to wait before the next attempt, in milliseconds: 30 s doubled with each try up to an hour, less up to a
 * quarter, so that the browsers of an office don't come back all at once. `random` is 0…1.
 */
export function backOff(tries: number, random: number): number {
	const wait = Math.min(LONGEST, FIRST * 2 ** Math.max(0, Math.min(tries - 1, 10)));
	return Math.round(wait * (1 - random / 4));
}

/** As {@link backOff}, or longer when Rechat asks for it: `retryAfter` milliseconds, heeded up to a day. */
export const waitFor = (tries: number, random: number, retryAfter = 0): number =>
	Math.max(Math.min(retryAfter, LONGEST_ASKED), backOff(tries, random));
