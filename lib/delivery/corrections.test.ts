import { describe, expect, test } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { askInstead, isCorrectable, mayHaveArrived, moveTo, reassignWay } from './corrections';
import type { DeliveryState } from './delivery';

const attempts = (...statuses: (number | undefined)[]) => statuses.map((status, at) => ({ at, status }));

const STATES: Record<string, DeliveryState> = {
	saved: { name: 'saved', notBefore: 1 },
	sending: { name: 'sending', since: 1 },
	waiting: { name: 'waiting', until: 1, why: 'offline' },
	accepted: { name: 'accepted', at: 1, leadId: 'l1', ignored: [] },
	'accepted-without-id': { name: 'accepted-without-id', at: 1 },
	refused: { name: 'refused', at: 1, status: 404 },
	unconfirmed: { name: 'unconfirmed', at: 1, why: 'timeout' },
	stalled: { name: 'stalled', at: 1, why: 'offline' },
	dismissed: { name: 'dismissed', at: 1 },
};
const stateOf = (name: string): DeliveryState => STATES[name] ?? { name: 'dismissed', at: 1 };

describe('whether Rechat may have the lead', () => {
	test.each([
		['never sent', [], false],
		['told to wait', [429], false],
		['told to come later', [503], false],
		['refused', [404], false],
		['no answer', [undefined], true],
		['timed out there', [408], true],
		['a server error', [500], true],
		['a page that is not Rechat’s', [200], true],
		['no answer, then told to wait', [undefined, 429], true],
	])('%s', (_what, statuses, expected) => {
		expect(mayHaveArrived({ state: stateOf('waiting'), attempts: attempts(...statuses) })).toBe(expected);
	});

	test('a refusal with status 200 is a refusal, but not of what was sent before', () => {
		expect(mayHaveArrived({ state: stateOf('refused'), attempts: attempts(200) })).toBe(false);
		expect(mayHaveArrived({ state: stateOf('refused'), attempts: attempts(undefined, 404) })).toBe(true);
	});
});

test.each([
	['saved', true],
	['waiting', true],
	['stalled', true],
	['refused', true],
	['sending', false],
	['accepted', false],
	['accepted-without-id', false],
	['unconfirmed', false],
	['dismissed', false],
])('a lead that is %s can be corrected: %s', (name, expected) => {
	expect(isCorrectable({ state: stateOf(name), attempts: [] })).toBe(expected);
});

test('a lead moves to another channel and is due there at once', () => {
	const channel = { id: 'c2', name: 'Newsletters', leadChannel: '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321' };
	const moved = moveTo(aDelivery({ state: stateOf('refused'), attempts: attempts(404) }), channel, 9);
	expect(moved).toMatchObject({ channel, state: { name: 'saved', notBefore: 9 }, attempts: [{ status: 404 }] });
	expect(moveTo(aDelivery({ state: stateOf('accepted'), attempts: attempts(200) }), channel, 9)).toBeUndefined();
});

test('a lead that waits asks for other agents and goes on waiting', () => {
	const waiting = aDelivery({ state: stateOf('waiting') });
	expect(askInstead(waiting, [{ email: 'ann@example.com' }])).toEqual({
		...waiting,
		payload: { ...waiting.payload, assignees: [{ email: 'ann@example.com' }] },
	});
	expect(askInstead(aDelivery({ state: stateOf('unconfirmed') }), [])).toBeUndefined();
});

test.each([
	['accepted', [200], 'call'],
	['accepted-without-id', [204], 'without-id'],
	['waiting', [], 'rewrite'],
	['waiting', [undefined], 'unsure'],
	['unconfirmed', [undefined], 'unsure'],
	['sending', [], 'unsure'],
	['dismissed', [], 'done'],
])('a lead that is %s after %j is reassigned by: %s', (name, statuses, way) => {
	const delivery = aDelivery({ state: stateOf(name), attempts: attempts(...statuses) });
	expect(reassignWay({ state: delivery.state.name, isCorrectable: isCorrectable(delivery) })).toBe(way);
});
