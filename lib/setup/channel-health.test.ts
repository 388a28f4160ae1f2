import { describe, expect, it } from 'vitest';
import { type ChannelHealth, isGone, recentFirst } from './channel-health';

const refused = (at: number, status = 404) => ({ refusal: { at, status } });

describe('a channel that Rechat no longer knows', () => {
	it.each<[string, Partial<ChannelHealth> | undefined, boolean]>([
		['a channel that was never used', undefined, false],
		['one that was only used', { usedAt: 1 }, false],
		['one that was refused with 404', refused(2), true],
		['one that was refused with 404 after it had worked', { ...refused(2), acceptedAt: 1 }, true],
		['one that works again', { ...refused(2), acceptedAt: 3 }, false],
		['one whose lead was refused for another reason', refused(2, 400), false],
	])('%s', (_what, health, gone) => {
		expect(isGone(health && { id: 'a', ...health })).toBe(gone);
	});
});

describe('the order of offering', () => {
	const channels = ['a', 'b', 'c'].map((id) => ({ id }));

	it('has the one used last first, and leaves the rest as they are', () => {
		const health = [
			{ id: 'c', usedAt: 5 },
			{ id: 'b', acceptedAt: 9 },
		];
		expect(recentFirst(channels, health).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	});
});
