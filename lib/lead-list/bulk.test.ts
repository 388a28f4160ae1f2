import { expect, test } from 'vitest';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { aDelivery } from '@/tests/support/a-delivery';
import { type BulkAction, planBulk, reassignResult } from './bulk';
import { toRow } from './lead-row';

const LEADS: (Partial<Delivery> & { id: string })[] = [
	{ id: 'waiting', state: { name: 'waiting', until: 1, why: 'offline' } },
	{ id: 'unclear', state: { name: 'waiting', until: 1, why: 'unclear' }, attempts: [{ at: 1 }] },
	{ id: 'sending', state: { name: 'sending', since: 1 }, attempts: [{ at: 1 }] },
	{ id: 'refused', state: { name: 'refused', at: 1, status: 404 }, attempts: [{ at: 1, status: 404 }] },
	{ id: 'unsure', state: { name: 'unconfirmed', at: 1, why: 'timeout' }, attempts: [{ at: 1 }] },
	{ id: 'accepted', state: { name: 'accepted', at: 1, leadId: 'l1', ignored: [] }, attempts: [{ at: 1, status: 200 }] },
	{ id: 'without-id', state: { name: 'accepted-without-id', at: 1 }, attempts: [{ at: 1, status: 204 }] },
	{ id: 'forgotten', state: { name: 'accepted', at: 1, leadId: 'l2', ignored: [] }, isForgotten: true },
	{ id: 'done', state: { name: 'dismissed', at: 1 } },
];
const rows = LEADS.map((lead) => toRow(aDelivery(lead), []));

test.each<[BulkAction, string[], Partial<ReturnType<typeof planBulk>>]>([
	['retry', ['waiting', 'unclear', 'refused', 'unsure'], { mayBeSecond: 2, notSent: 0, skipped: 5 }],
	['move', ['waiting', 'refused'], { mayBeSecond: 0, skipped: 7 }],
	['copy', ['accepted', 'without-id'], { mayBeSecond: 0, skipped: 7 }],
	['reassign', ['waiting', 'refused', 'accepted', 'forgotten'], { skipped: 5 }],
	[
		'remove',
		['waiting', 'unclear', 'refused', 'unsure', 'accepted', 'without-id', 'forgotten', 'done'],
		{ notSent: 2, mayBeSecond: 0, skipped: 1 },
	],
])('%s applies to %j', (action, ids, rest) => {
	const plan = planBulk(action, rows);
	expect(plan.rows.map(({ id }) => id)).toEqual(ids);
	expect(plan).toMatchObject(rest);
});

test.each<[FollowUp['state'] | undefined, string]>([
	[undefined, 'waiting'],
	[{ name: 'waiting', until: 1 }, 'waiting'],
	[{ name: 'sending', since: 1 }, 'waiting'],
	[{ name: 'done', at: 1 }, 'done'],
	[{ name: 'refused', at: 1, status: 404 }, 'refused'],
	[{ name: 'unconfirmed', at: 1 }, 'unconfirmed'],
])('a reassignment that stands at %j is %s', (state, result) => {
	const lead = aDelivery({ state: { name: 'accepted', at: 1, leadId: 'l1', ignored: [] } });
	const change = { name: 'reassign', assignees: [{ email: 'bea@example.com' }] } as const;
	const followUps: FollowUp[] = state
		? [
				{
					id: 'f1',
					deliveryId: lead.id,
					createdAt: 10,
					change: { ...change, assignees: [...change.assignees] },
					state,
					attempts: 1,
				},
			]
		: [];
	expect(reassignResult(toRow(lead, followUps), 10)).toBe(result);
});

test('an earlier reassignment is none of this run; a lead that waits is changed at once, and stays so when Rechat accepts it; a deleted one is gone', () => {
	const earlier: FollowUp = {
		id: 'f1',
		deliveryId: 'd1',
		createdAt: 9,
		change: { name: 'reassign', assignees: [] },
		state: { name: 'done', at: 9 },
		attempts: 1,
	};
	const accepted = aDelivery({ state: { name: 'accepted', at: 1, leadId: 'l1', ignored: [] } });
	expect(reassignResult(toRow(accepted, [earlier]), 10)).toBe('waiting');
	expect(reassignResult(toRow(aDelivery(), []), 10)).toBe('rewritten');
	const acceptedSince = aDelivery({ state: { name: 'accepted', at: 12, leadId: 'l1', ignored: [] } });
	expect(reassignResult(toRow(acceptedSince, []), 10)).toBe('rewritten');
	expect(reassignResult(undefined, 10)).toBe('gone');
});
