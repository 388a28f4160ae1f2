const FIRST = 30_000;
const LONGEST = 3_600_000;

/**
 * How long to wait before the next attempt, in milliseconds: 30 s doubled with each try up to an hour, less up to a
 * quarter, so that the browsers of an office don't come back all at once. `random` is 0…1.
 */
export function backOff(tries: number, random: number): number {
	const wait = Math.min(LONGEST, FIRST * 2 ** Math.max(0, Math.min(tries - 1, 10)));
	return Math.round(wait * (1 - random / 4));
}
