import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/delivery/delivery';
import type { TakenLead } from '../sandbox/rechat/memory';
import { aDelivery } from './a-delivery';
import { type Entry, wrongsOf } from './lead-account';

const LEAD: Delivery = aDelivery({
	state: { name: 'accepted', at: 3, leadId: 'one', ignored: [] },
	attempts: [{ at: 1 }, { at: 2, status: 200 }],
	payload: { last_name: 'Fields', email: 'nora@example.com', assignees: [{ email: 'ana@example.com' }] },
});
const SAFE: Entry = {
	person: 'Fields',
	onDisk: [LEAD],
	requests: 2,
	taken: [{ id: 'one' }, { id: 'two' }] as TakenLead[],
};
const { email: _, ...anonymous } = LEAD.payload;

describe('of everybody who was sent it is noticed', () => {
	it.each<[string, Entry, string[]]>([
		['that all is well', SAFE, []],
		['that they are on no disk', { ...SAFE, onDisk: [] }, ['lost']],
		['that they are there twice', { ...SAFE, onDisk: [LEAD, LEAD] }, ['twice on disk']],
		['that they wait', { ...SAFE, onDisk: [{ ...LEAD, state: { name: 'saved', notBefore: 1 } }] }, ['not at rest']],
		['that a repeat was not safe', { ...SAFE, onDisk: [{ ...LEAD, payload: anonymous }] }, ['unexplained repeat']],
		[
			'that the receipt counts too few',
			{ ...SAFE, onDisk: [{ ...LEAD, attempts: [{ at: 1 }] }] },
			['unexplained repeat', 'uncounted request'],
		],
		['that Rechat knows another id', { ...SAFE, taken: [{ id: 'two' }] as TakenLead[] }, ['untrue receipt']],
		[
			'that Rechat has nobody',
			{ ...SAFE, onDisk: [{ ...LEAD, state: { name: 'accepted-without-id', at: 3 } }], taken: [] },
			['untrue receipt'],
		],
	])('%s', (_what, entry, wrongs) => {
		expect(wrongsOf(entry)).toEqual(wrongs);
	});
});
