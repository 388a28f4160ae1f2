import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/rechat/answer';
import type { FollowUp, FollowUpState } from './follow-up';
import { type FollowUpEvent, followUpTransition } from './follow-up-transition';

const aChange = (name: 'reassign' | 'log', state: FollowUpState): FollowUp => ({
	id: '5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11',
	deliveryId: '0d1f3d8e-9f7a-4f64-8f6c-0a4c4f0e2b01',
	createdAt: 1,
	change:
		name === 'reassign'
			? { name, assignees: [{ email: 'devon@example.com' }] }
			: { name, activity: { action: 'ContactLoggedIn' } },
	state,
	attempts: 0,
});

const sending: FollowUpState = { name: 'sending', since: 1 };
const waiting: FollowUpState = { name: 'waiting', until: 1 };
const done: FollowUpState = { name: 'done', at: 1 };
const refused: FollowUpState = { name: 'refused', at: 1, status: 404 };
const stranded: FollowUpState = { name: 'stranded', at: 1 };
const unconfirmed: FollowUpState = { name: 'unconfirmed', at: 1 };

const answered = (answer: Answer): FollowUpEvent => ({ name: 'answered', at: 9, answer, random: 0 });

const retry = (attempts = 0): FollowUpEvent => ({ name: 'retry', at: 9, attempts });

/** [state, event, state of a reassignment, state of a timeline entry]; `-` means nothing changes. */
const TABLE: [FollowUpState, FollowUpEvent, string, string][] = [
	[waiting, { name: 'begin', at: 9 }, 'sending', 'sending'],
	[done, { name: 'begin', at: 9 }, '-', '-'],
	[waiting, { name: 'held', at: 9, random: 0 }, 'waiting', 'waiting'],
	[sending, answered({ name: 'accepted', status: 200 }), 'done', 'done'],
	[sending, answered({ name: 'busy', status: 429 }), 'waiting', 'waiting'],
	[sending, answered({ name: 'refused', status: 404 }), 'refused', 'refused'],
	// Setting assignees twice is harmless; an entry that is logged twice appears twice.
	[sending, answered({ name: 'doubtful', why: 'timeout' }), 'waiting', 'unconfirmed'],
	[sending, { name: 'interrupted', at: 9, random: 0 }, 'waiting', 'unconfirmed'],
	[refused, retry(), 'waiting', 'waiting'],
	[unconfirmed, retry(), 'waiting', 'waiting'],
	[done, retry(), '-', '-'],
	[waiting, { name: 'strand', at: 9 }, 'stranded', 'stranded'],
	[done, { name: 'strand', at: 9 }, '-', '-'],
	[stranded, { name: 'begin', at: 9 }, '-', '-'],
];

describe('a change of an accepted lead', () => {
	it.each(TABLE)('%o + %o', (state, event, reassignment, entry) => {
		const standing = (name: 'reassign' | 'log') => followUpTransition(aChange(name, state), event)?.state.name ?? '-';
		expect([standing('reassign'), standing('log')]).toEqual([reassignment, entry]);
	});

	it('is not sent again by who has not seen its last attempt: it may have arrived', () => {
		const entry = { ...aChange('log', unconfirmed), attempts: 2 };
		expect(followUpTransition(entry, retry(1))).toBeUndefined();
		expect(followUpTransition(entry, retry(2))?.state.name).toBe('waiting');
	});

	it('is the newest wish when a reassignment is asked for once more', () => {
		const createdAt = (name: 'reassign' | 'log') => followUpTransition(aChange(name, refused), retry())?.createdAt;
		expect([createdAt('reassign'), createdAt('log')]).toEqual([9, 1]);
	});
});
