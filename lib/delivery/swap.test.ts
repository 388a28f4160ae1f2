import { expect, it, test } from 'vitest';
import type { Assignee } from '@/lib/lead/lead';
import { aDelivery } from '@/tests/support/a-delivery';
import type { Delivery } from './delivery';
import type { FollowUp } from './follow-up';
import { askedAgents, planSwap, swapAgent, toAskedLead } from './swap';

const LEA: Assignee = { first_name: 'Lea', last_name: 'Left', email: 'lea@example.com' };
const BEN: Assignee = { first_name: 'Ben', last_name: 'Brook', email: 'ben@example.com' };
const NEW: Assignee = { first_name: 'Nia', last_name: 'New', email: 'nia@example.com' };

test.each<[string, Assignee[], Assignee[] | undefined]>([
	['the agent alone', [LEA], [NEW]],
	['in place, keeping the others', [BEN, LEA], [BEN, NEW]],
	['known by other fields than before', [{ ...LEA, email: 'LEA@example.com', mls: 'X', mls_id: '1' }], [NEW]],
	['once, where the new one is there already', [NEW, LEA], [NEW]],
	['nobody, where the agent is not asked for', [BEN], undefined],
	['nobody, where nobody is asked for', [], undefined],
])('swaps %s', (_what, agents, swapped) => {
	expect(swapAgent(agents, LEA, NEW)).toEqual(swapped);
});

const accepted: Delivery['state'] = { name: 'accepted', at: 1, leadId: 'l1', ignored: [] };
const asking = (id: string, change: Partial<Delivery>, ...agents: Assignee[]) =>
	aDelivery({ id, payload: { first_name: 'Ava', assignees: agents }, ...change });

const reassigned = (state: FollowUp['state'], ...assignees: Assignee[]): FollowUp => ({
	id: '5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d12',
	deliveryId: 'a',
	createdAt: 2,
	change: { name: 'reassign', assignees },
	state,
	attempts: 0,
});

it('changes what Rechat has and what waits, and counts what it can not', () => {
	const leads = [
		asking('accepted', { state: accepted }, LEA, BEN),
		asking('waiting', { state: { name: 'waiting', until: 1, why: 'offline' } }, LEA),
		asking('other', { state: accepted }, BEN),
		asking('no id', { state: { name: 'accepted-without-id', at: 1 } }, LEA),
		asking('unsure', { state: { name: 'unconfirmed', at: 1, why: 'timeout' }, attempts: [{ at: 1 }] }, LEA),
	].map((lead) => toAskedLead(lead, []));
	expect(planSwap(leads, LEA)).toEqual({ ids: ['accepted', 'waiting'], accepted: 1, waiting: 1, skipped: 2 });
	expect(askedAgents(leads)).toEqual([BEN, LEA]);
});

test.each<[string, FollowUp['state'], boolean]>([
	['was made', { name: 'done', at: 1 }, false],
	['is on its way', { name: 'waiting', until: 1 }, false],
	['was refused', { name: 'refused', at: 1, status: 400 }, true],
])('goes by the last wish: a reassignment to somebody else that %s', (_what, state, isStillAsked) => {
	const lead = toAskedLead(asking('a', { state: accepted }, LEA), [reassigned(state, BEN)]);
	expect(planSwap([lead], LEA).ids).toEqual(isStillAsked ? ['a'] : []);
});
