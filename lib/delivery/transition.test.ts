import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Delivery, type DeliveryState, type StateName } from '@/lib/lead/delivery';
import type { Lead } from '@/lib/lead/lead';
import type { Answer } from '@/lib/rechat/answer';
import { aDelivery } from '@/tests/support/a-delivery';
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
	['unconfirmed', { name: 'retry', at: 9 }, 'saved', 'saved'],
	['refused', { name: 'retry', at: 9 }, 'saved', 'saved'],
	['waiting', { name: 'retry', at: 9 }, 'saved', 'saved'],
	['accepted', { name: 'retry', at: 9 }, '-', '-'],
	['accepted-without-id', { name: 'retry', at: 9 }, '-', '-'],
	['dismissed', { name: 'retry', at: 9 }, '-', '-'],
	['unconfirmed', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['refused', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['waiting', { name: 'dismiss', at: 9 }, 'dismissed', 'dismissed'],
	['stalled', { name: 'retry', at: 9 }, 'saved', 'saved'],
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

	it('waits as long as Rechat asks', () => {
		const after = transition(aDelivery({ state: STATES.sending }), answered(busy));
		expect(after?.state).toEqual({ name: 'waiting', until: 9 + 90_000, why: 'busy' });
	});

	it('waits longer each time, also when nothing was sent; a retry by hand begins anew', () => {
		const held: DeliveryEvent = { name: 'held', at: 0, why: 'offline', random: 0 };
		const once = transition(aDelivery(), held);
		const twice = once && transition(once, held);
		const retried = twice && transition(twice, { name: 'retry', at: 0 });
		const again = retried && transition(retried, held);
		const waits = [once, twice, again].map(
			(delivery) => delivery?.state.name === 'waiting' && delivery.state.until / 1000,
		);
		expect(waits).toEqual([30, 60, 30]);
	});

	it('costs some 30 looks in a day without a network', () => {
		const DAY = 24 * 3_600_000;
		let delivery: Delivery | undefined = aDelivery();
		let looks = 0;
		for (let now = 0; delivery && now < DAY; looks++) {
			delivery = transition(delivery, { name: 'held', at: now, why: 'offline', random: 0 });
			now = delivery?.state.name === 'waiting' ? delivery.state.until : DAY;
		}
		expect(looks).toBe(30);
	});

	it('is handed to the user after a week of trying', () => {
		const event: DeliveryEvent = { name: 'held', at: 8 * 24 * 3_600_000, why: 'offline', random: 0 };
		expect(transition(aDelivery({ state: STATES.waiting }), event)?.state).toMatchObject({
			name: 'stalled',
			why: 'offline',
		});
	});

	it.each([
		['ask', REPEATABLE, 'unconfirmed'],
		['always', UNREPEATABLE, 'waiting'],
	] as const)("in doubt goes by the user's wish: %s", (resend, payload, state) => {
		const event: DeliveryEvent = { name: 'interrupted', at: 9, random: 0, resend };
		expect(transition(aDelivery({ payload, state: STATES.sending }), event)?.state.name).toBe(state);
	});

	it('records when it was tried and what the status was', () => {
		const begun = transition(aDelivery(), { name: 'begin', at: 5 });
		const after = begun && transition(begun, answered(refused));
		expect(after?.attempts).toEqual([{ at: 5, status: 400 }]);
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
	fc.record({ name: fc.constant('retry' as const), at: fc.nat() }),
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
		fc.assert(
			fc.property(fc.array(anyEvent), (events) => {
				let delivery = aDelivery({ payload: UNREPEATABLE });
				let isInDoubt = false;
				for (const event of events) {
					const next = transition(delivery, event);
					if (!next) continue;
					if (event.name === 'retry') isInDoubt = false;
					if (event.name === 'begin') expect(isInDoubt).toBe(false);
					if (event.name === 'interrupted' || (event.name === 'answered' && event.answer.name === 'doubtful'))
						isInDoubt = true;
					delivery = next;
				}
			}),
		);
	});
});
