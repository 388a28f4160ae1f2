import { expect, it } from 'vitest';
import { backOff, waitFor } from './retry-time';

it('waits 30 s, then twice as long each time, an hour at most', () => {
	const minutes = [1, 2, 3, 4, 8, 20].map((attempts) => backOff(attempts, 0) / 60_000);
	expect(minutes).toEqual([0.5, 1, 2, 4, 60, 60]);
});

it('spreads the waits by up to a quarter, so that an office does not come back all at once', () => {
	expect(backOff(1, 1)).toBe(22_500);
	expect(backOff(1, 0.5)).toBe(26_250);
});

it('waits the shortest time when nothing was tried yet', () => {
	expect(backOff(0, 0)).toBe(30_000);
});

it('waits as long as Rechat asks, but never less than the back-off nor more than a day', () => {
	const DAY = 24 * 3_600_000;
	expect([90_000, 0, -5_000, 400 * DAY, 1e23].map((asked) => waitFor(1, 0, asked))).toEqual([
		90_000,
		30_000,
		30_000,
		DAY,
		DAY,
	]);
});
