import { describe, expect, it } from 'vitest';
import { isDue } from './due';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const NOW = 20 * YEAR;

describe('a lead is due', () => {
	it.each([
		['when its time to be taken back is over', { name: 'saved', notBefore: NOW }, true],
		['not before that', { name: 'saved', notBefore: NOW + 5_000 }, false],
		['when its wait is over', { name: 'waiting', why: 'busy', since: NOW - MINUTE, until: NOW }, true],
		['not before that', { name: 'waiting', why: 'busy', since: NOW, until: NOW + MINUTE }, false],
		[
			'not because the clock is a little behind',
			{ name: 'waiting', why: 'busy', since: NOW + 3, until: NOW + 9 },
			false,
		],
		['when the clock was years ahead as it was saved', { name: 'saved', notBefore: NOW + YEAR }, true],
		[
			'when the clock was years ahead as it began to wait',
			{ name: 'waiting', why: 'offline', since: NOW + YEAR, until: NOW + YEAR + MINUTE },
			true,
		],
		[
			'not before the wait is over that an earlier version wrote',
			{ name: 'waiting', why: 'busy', until: NOW + MINUTE },
			false,
		],
		['not while it is being sent', { name: 'sending', since: NOW - YEAR }, false],
		['not when it was accepted', { name: 'accepted-without-id', at: NOW - YEAR }, false],
	] as const)('%s', (_what, state, due) => {
		expect(isDue(state, NOW)).toBe(due);
	});
});
