import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/lead/lead';
import type { Answer } from '@/lib/rechat/answer';
import { aDelivery } from '@/tests/support/a-delivery';
import { Delivery, type DeliveryState, type StateName } from './delivery';
import { type DeliveryEvent, transition } from './transition';

const STATES: { [Name in StateName]: Extract<DeliveryState, { name: Name }> } = {
	saved: { name: 'saved', notBefore: 1 },
	sending: { name: 'sending', since: 1 },
	waiting: { name: 'waiting', until: 1, why: 'busy' },
	accepted: { name: 'accepted', at: 1, leadId: 'lead', ignored: [] },
	'accepted-without-id': { name: 'accepted-without-id', at: 1 },
	refused: { name: 'refused', at: 1, status: 404 },
	unconfirmed: { name: 'unconfirmed', at: 1, why: 'timeout' },
	stalled: { name: 'stalled', at: 1, why: 'offline' },
	dismissed: { name: 'dismissed', at: 1 },
};

const REPEATABLE: Lead = { email: 'ava@example.com', assignees: [{ email: 'marisol@example.com' }] };
const UNREPEATABLE: Lead = { phone_number: '+17755550123' };

const answered = (answer: Answer): DeliveryEvent => ({
	name: 'answered',
	at: 9,
	answer,
	random: 0,
	resend: 'when-safe',
});

const accepted: Answer = { name: 'accepted', status: 200, leadId: 'lead' };
const noContent: Answer = { name: 'accepted', status: 204 };
const busy: Answer = { name: 'busy', status: 429, retryAfter: 90_000 };
const refused: Answer = { name: 'refused', status: 400, message: 'email is not valid' };
const doubtful: Answer = { name: 'doubtful', why: 'no-answer' };

const DAY = 24 * 3_600_000;
const begin = (at: number): DeliveryEvent => ({ name: 'begin', at });
const retry = (at = 9, attempts = 0): DeliveryEvent => ({ name: 'retry', at, attempts });
const held = (at: number, random = 0): DeliveryEvent => ({ name: 'held', at, why: 'offline', random });
const interrupted = (at: number, random = 0): DeliveryEvent => ({
	name: 'interrupted',
	at,
	random,
	resend: 'when-safe',
});

/** [state, event, state with a lead that may be repeated, state with one that may not]; `-` means nothing changes. */
const TABLE: [StateName, DeliveryEvent, string, string][] = [
	['saved', { name: 'begin', at: 9 }, 'sending', 'sending'],
	['waiting', { name: 'begin', at: 9 }, 'sending', 'sending'],
	['sending', { name: 'begin', at: 9 }, '-', '-'],
	['accepted', { name: 'begin', at: 9 }, '-', '-'],
	['refused', { name: 'begin', at: 9 }, '-', '-'],
	['sending', answered(accepted), 'accepted', 'accepted'],
	['sending', answered(noContent), 'accepted-without-id', 'accepted-without-id'],
	['sending', answered(busy), 'waiting', 'waiting'],
	['sending', answered(refused), 'refused', 'refused'],
	['sending', answered(doubtful), 'waiting', 'unconfirmed'],
	['sending', { name: 'interrupted', at: 9, random: 0, resend: 'when-safe' }, 'waiting', 'unconfirmed'],
	['saved', { name: 'held', at: 9, why: 'offline', random: 0 }, 'waiting', 'waiting'],
	['saved', { name: 'held', at: 9, why: 'no-access', random: 0 }, 'waiting', 'waiting'],
	['unconfirmed', retry(), 'saved', 'saved'],
	['refused', retry(), 'saved', 'saved'],
	['waiting', retry(), 'saved', 'saved'],
	['accepted', retry(), '-', '-'],
	['accepted-without-id', retry(), '-', '-'],
	['dismissed', retry(), '-', '-'],
	['unconfirmed', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['refused', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['waiting', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['stalled', retry(), 'saved', 'saved'],
	['stalled', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['stalled', { name: 'begin', at: 9 }, '-', '-'],
	['sending', { name: 'dismiss', at: 9 }, '-', '-'],
	['accepted', { name: 'dismiss', at: 9 }, '-', '-'],
];

describe('a delivery', () => {
	it.each(TABLE)('%s + %o', (state, event, whenRepeatable, whenNot) => {
		const standing = (payload: Lead) =>
			transition(aDelivery({ payload, state: STATES[state] }), event)?.state.name ?? '-';
		expect([standing(REPEATABLE), standing(UNREPEATABLE)]).toEqual([whenRepeatable, whenNot]);
	});

	it.each(['waiting', 'refused', 'unconfirmed', 'stalled'] as const)(
		'that is %s is not sent again by who has not seen its last attempt: it may have arrived',
		(name) => {
			const lead = aDelivery({ state: STATES[name], attempts: [{ at: 1, status: 503 }, { at: 2 }] });
			expect(transition(lead, retry(9, 1))).toBeUndefined();
			expect(transition(lead, retry(9, 2))?.state.name).toBe('saved');
		},
	);

	it('waits as long as Rechat asks', () => {
		const after = transition(aDelivery({ state: STATES.sending }), answered(busy));
		expect(after?.state).toEqual({ name: 'waiting', since: 9, until: 9 + 90_000, why: 'busy' });
	});

	it('waits longer each time, also when nothing was sent; a retry by hand begins anew', () => {
		const once = transition(aDelivery(), held(DAY));
		const twice = once && transition(once, held(2 * DAY));
		const retried = twice && transition(twice, retry(3 * DAY));
		const again = retried && transition(retried, held(3 * DAY));
		const waits = [once, twice, again].map(
			(delivery) => delivery?.state.name === 'waiting' && (delivery.state.until - (delivery.state.since ?? 0)) / 1000,
		);
		expect(waits).toEqual([30, 60, 30]);
	});

	const later = (answer: Answer) => (at: number, random: number) =>
		({ ...answered(answer), at, random }) as DeliveryEvent;

	it.each([
		['without a network', 0, [held], 30],
		['without a network, each wait at its shortest', 1, [held], 38],
		['of a Rechat in trouble', 0, [begin, later({ name: 'doubtful', status: 502, why: 'server-error' })], 30],
		['of a worker that dies over each request', 0, [begin, interrupted], 30],
		['of answers that ask to come again in 4 hours', 0, [begin, later({ ...busy, retryAfter: DAY / 6 })], 6],
	] as const)('is tried so often in a day %s', (_what, random, events, most) => {
		let delivery = aDelivery({ payload: REPEATABLE, createdAt: 0, state: { name: 'saved', notBefore: 0 } });
		let tries = 0;
		for (let now = 0; now < DAY; tries++) {
			for (const event of events) delivery = transition(delivery, event(now, random)) ?? delivery;
			expect(delivery.state.name).toBe('waiting');
			now = delivery.state.name === 'waiting' ? delivery.state.until : now;
		}
		expect(tries).toBe(most);
	});

	it('is not sent before its time, as when it was taken back and sent anew meanwhile', () => {
		expect(transition(aDelivery({ state: { name: 'saved', notBefore: 10 } }), begin(9))).toBeUndefined();
		expect(
			transition(aDelivery({ state: { name: 'waiting', since: 1, until: 10, why: 'busy' } }), begin(9)),
		).toBeUndefined();
		expect(transition(aDelivery({ state: { name: 'saved', notBefore: 10 } }), held(9))).toBeUndefined();
	});

	it('is handed to the user after a week of trying', () => {
		expect(transition(aDelivery({ state: STATES.waiting, tries: 8 }), held(8 * DAY))?.state).toMatchObject({
			name: 'stalled',
			why: 'offline',
		});
	});

	it('goes on by itself when the browser was closed for that week, or its clock was wrong', () => {
		expect(transition(aDelivery(), held(30 * DAY))?.state.name).toBe('waiting');
		expect(transition(aDelivery({ createdAt: 400 * DAY, tries: 20 }), held(DAY))?.state.name).toBe('waiting');
	});

	it('goes on for another week when the user tries again', () => {
		const retried = transition(aDelivery({ state: STATES.stalled, tries: 99 }), retry(8 * DAY));
		const waiting = retried && transition({ ...retried, tries: 8 }, held(9 * DAY));
		expect(waiting?.state.name).toBe('waiting');
		expect(waiting && transition({ ...waiting, tries: 8 }, held(16 * DAY))?.state.name).toBe('stalled');
	});

	it('is due when the network is back, and does not begin to wait from the shortest time again', () => {
		const waiting = aDelivery({ state: { name: 'waiting', since: 1, until: 99_000, why: 'offline' }, tries: 5 });
		const hastened = transition(waiting, { name: 'hasten', at: 7 });
		expect(hastened).toMatchObject({ state: { name: 'saved', notBefore: 7 }, tries: 5 });
		expect(transition(aDelivery({ state: STATES.stalled }), { name: 'hasten', at: 7 })).toBeUndefined();
		expect(
			transition(aDelivery({ state: { name: 'waiting', since: 1, until: 99_000, why: 'busy' } }), {
				name: 'hasten',
				at: 7,
			}),
		).toBeUndefined();
	});

	it('is not sent again by itself when the user has meanwhile asked for that', () => {
		const doubt = (state: DeliveryState) =>
			transition(aDelivery({ payload: UNREPEATABLE, state }), { name: 'doubted', at: 9 });
		expect(doubt({ name: 'waiting', since: 1, until: 2, why: 'unclear' })?.state.name).toBe('unconfirmed');
		expect(doubt(STATES.waiting)).toBeUndefined();
	});

	it.each([
		['ask', REPEATABLE, 'unconfirmed'],
		['always', UNREPEATABLE, 'waiting'],
	] as const)("in doubt goes by the user's wish: %s", (resend, payload, state) => {
		const event: DeliveryEvent = { name: 'interrupted', at: 9, random: 0, resend };
		expect(transition(aDelivery({ payload, state: STATES.sending }), event)?.state.name).toBe(state);
	});

	it('records when it was tried and what the status was', () => {
		const begun = transition(aDelivery(), begin(1_005));
		const after = begun && transition(begun, answered(refused));
		expect(after?.attempts).toEqual([{ at: 1_005, status: 400 }]);
	});

	it('names what Rechat took no notice of', () => {
		const answer: Answer = { ...accepted, parsed: { email: 'ava@example.com', note: '' } };
		const sending = aDelivery({ payload: { email: 'ava@example.com', note: 'Hello' }, state: STATES.sending });
		expect(transition(sending, answered(answer))?.state).toMatchObject({ ignored: ['note'] });
	});
});

const anyAnswer = fc.constantFrom<Answer>(accepted, noContent, busy, refused, doubtful, {
	name: 'doubtful',
	status: 502,
	why: 'server-error',
});

const anyEvent: fc.Arbitrary<DeliveryEvent> = fc.oneof(
	fc.record({ name: fc.constant('begin' as const), at: fc.nat() }),
	fc.record({
		name: fc.constant('answered' as const),
		at: fc.nat(),
		answer: anyAnswer,
		random: fc.double({ min: 0, max: 1, noNaN: true }),
		resend: fc.constant('when-safe' as const),
	}),
	fc.record({
		name: fc.constant('held' as const),
		at: fc.nat(),
		why: fc.constantFrom('offline' as const, 'no-access' as const),
		random: fc.constant(0.5),
	}),
	fc.record({
		name: fc.constant('interrupted' as const),
		at: fc.nat(),
		random: fc.constant(0.5),
		resend: fc.constant('when-safe' as const),
	}),
	fc.record({ name: fc.constant('retry' as const), at: fc.nat(), attempts: fc.nat({ max: 3 }) }),
	fc.record({ name: fc.constant('hasten' as const), at: fc.nat() }),
	fc.record({ name: fc.constant('doubted' as const), at: fc.nat() }),
	fc.record({ name: fc.constant('dismiss' as const), at: fc.nat() }),
);

const FINAL: readonly StateName[] = ['accepted', 'accepted-without-id', 'dismissed'];

describe('from any state, whatever happens', () => {
	it('an accepted or dismissed lead never goes on its way again', () => {
		fc.assert(
			fc.property(fc.constantFrom(...FINAL), fc.array(anyEvent), (name, events) => {
				for (const event of events) expect(transition(aDelivery({ state: STATES[name] }), event)).toBeUndefined();
			}),
		);
	});

	it('the lead stays on disk as something the schema knows, with its payload', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.values(STATES)),
				fc.boolean(),
				fc.array(anyEvent),
				(state, repeatable, events) => {
					const payload = repeatable ? REPEATABLE : UNREPEATABLE;
					const end = events.reduce(
						(delivery, event) => transition(delivery, event) ?? delivery,
						aDelivery({ state, payload }),
					);
					expect(Delivery.safeParse(end).success).toBe(true);
					expect(end.payload).toEqual(payload);
				},
			),
		);
	});

	it('a lead that may not be repeated is never sent twice without the user after a doubtful answer', () => {
		let doubts = 0;
		fc.assert(
			fc.property(fc.array(anyEvent, { minLength: 10, maxLength: 40 }), (events) => {
				let delivery = aDelivery({ payload: UNREPEATABLE });
				let isInDoubt = false;
				for (const event of events) {
					const next = transition(delivery, event);
					if (!next) continue;
					if (event.name === 'retry') isInDoubt = false;
					if (event.name === 'begin') expect(isInDoubt).toBe(false);
					if (event.name === 'interrupted' || (event.name === 'answered' && event.answer.name === 'doubtful'))
						isInDoubt = true;
					if (isInDoubt) doubts++;
					delivery = next;
				}
			}),
		);
		expect(doubts).toBeGreaterThan(20);
	});
});
