import { expect, test } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import type { FollowUp } from './follow-up';
import { historyOf } from './history';

test('tells in order what happened to a lead', () => {
	const delivery = aDelivery({
		capturedAt: 100,
		createdAt: 200,
		attempts: [{ at: 300 }, { at: 500, status: 200 }],
		state: { name: 'accepted', at: 501, leadId: 'l1', ignored: [] },
	});
	const followUp: FollowUp = {
		id: 'f1',
		deliveryId: delivery.id,
		createdAt: 900,
		change: { name: 'reassign', assignees: [{ email: 'bea@example.com' }] },
		state: { name: 'done', at: 950 },
		attempts: 1,
	};
	expect(historyOf(delivery, [followUp])).toEqual([
		{ name: 'captured', at: 100 },
		{ name: 'saved', at: 200 },
		{ name: 'attempt', at: 300, number: 1 },
		{ name: 'attempt', at: 500, number: 2, status: 200 },
		{ name: 'ended', at: 501, state: delivery.state },
		{ name: 'changed', at: 900, followUp },
	]);
});

test('a lead on its way has no end yet', () => {
	expect(historyOf(aDelivery(), []).map(({ name }) => name)).toEqual(['captured', 'saved']);
});
