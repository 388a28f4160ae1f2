import { describe, expect, test } from 'vitest';
import type { Delivery, DeliveryState } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import type { Lead } from '@/lib/lead/lead';
import { aDelivery } from '@/tests/support/a-delivery';
import { toRow } from './lead-row';
import { countGroups, findLeads, type LeadFilter } from './search';

const listing = (full_address: string, mls_number?: string): Lead['listing'] => ({
	mls_number,
	property: { address: { full_address } },
});

const LEADS: (Partial<Delivery> & { id: string })[] = [
	{
		id: 'nora',
		payload: {
			first_name: 'Nora',
			last_name: 'Fields',
			phone_number: '+17755550142',
			email: 'Nora.Fields@example.com',
			listing: listing('48 Sagebrush Ln, Reno, NV 89501', '250001234'),
			assignees: [{ first_name: 'Devon', last_name: 'Ashworth' }],
		},
		state: { name: 'refused', at: 1, status: 404 },
	},
	{
		id: 'jose',
		payload: { first_name: 'José', last_name: 'Peña', email: 'jp@example.com' },
		channel: { id: 'c2', name: 'Newsletters', leadChannel: '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321' },
		state: { name: 'waiting', until: 1, why: 'offline' },
	},
	{
		id: 'london',
		payload: { first_name: 'Ivy', phone_number: '+44 20 7946 0000', listing: listing('12 Oak St, Sparks, NV 89431') },
		state: { name: 'accepted', at: 1, leadId: 'l1', ignored: [] },
	},
	{ id: 'forgotten', payload: {}, state: { name: 'dismissed', at: 1 } },
];

const rows = LEADS.map((lead) => toRow(aDelivery(lead), []));
const found = (filter: Partial<LeadFilter>) => findLeads(rows, { text: '', ...filter }).map(({ id }) => id);

describe('search', () => {
	test.each([
		['', ['nora', 'jose', 'london', 'forgotten']],
		['  ', ['nora', 'jose', 'london', 'forgotten']],
		['nora', ['nora']],
		['FIELDS nora', ['nora']],
		['jose pena', ['jose']],
		['Peña', ['jose']],
		['nora.fields@example', ['nora']],
		['example.com', ['nora', 'jose']],
		['7755550142', ['nora']],
		['(775) 555-0142', ['nora']],
		['+1 775 555 0142', ['nora']],
		['775.555', ['nora']],
		['555-0142', ['nora']],
		['0142', ['nora']],
		['nora 555.0142', ['nora']],
		['+442079460000', ['london']],
		['020 7946', []],
		['48 sagebrush', ['nora']],
		['oak sparks', ['london']],
		['89431', ['london']],
		['250001234', ['nora']],
		['nora oak', []],
		['555 142', ['nora']],
		['0142 556', []],
	])('%j finds %j', (text, ids) => {
		expect(found({ text })).toEqual(ids);
	});
});

describe('filters', () => {
	test.each<[Partial<LeadFilter>, string[]]>([
		[{ group: 'needs-you' }, ['nora']],
		[{ group: 'waiting' }, ['jose']],
		[{ group: 'accepted' }, ['london']],
		[{ group: 'done' }, ['forgotten']],
		[{ channelId: 'c2' }, ['jose']],
		[{ assignee: 'Devon Ashworth' }, ['nora']],
		[{ assignee: '' }, ['jose', 'london', 'forgotten']],
		[{ assignee: '', group: 'waiting', text: 'jp' }, ['jose']],
	])('%j leaves %j', (filter, ids) => {
		expect(found(filter)).toEqual(ids);
	});

	test('count each state once', () => {
		const states: DeliveryState[] = [
			{ name: 'saved', notBefore: 1 },
			{ name: 'sending', since: 1 },
			{ name: 'waiting', until: 1, why: 'busy' },
			{ name: 'accepted', at: 1, leadId: 'l1', ignored: [] },
			{ name: 'accepted-without-id', at: 1 },
			{ name: 'refused', at: 1, status: 400 },
			{ name: 'unconfirmed', at: 1, why: 'timeout' },
			{ name: 'stalled', at: 1, why: 'busy' },
			{ name: 'dismissed', at: 1 },
		];
		expect(countGroups(states.map((state) => toRow(aDelivery({ state }), [])))).toEqual({
			'needs-you': 3,
			waiting: 3,
			accepted: 2,
			done: 1,
		});
	});
});

test('a row names who was asked for last, as soon as Rechat has accepted it', () => {
	const { id } = aDelivery();
	const change: FollowUp['change'] = { name: 'reassign', assignees: [{ first_name: 'Bea', last_name: 'Brook' }] };
	const followUp = { id, deliveryId: id, createdAt: 5, change, attempts: 1 };
	const lead = aDelivery({ payload: { assignees: [{ email: 'ann@example.com' }] } });
	const waiting = toRow(lead, [{ ...followUp, state: { name: 'waiting', until: 5 } }]);
	expect(waiting).toMatchObject({ assignees: ['ann@example.com'], reassigned: { at: 5, state: 'waiting' } });
	expect(toRow(lead, [{ ...followUp, state: { name: 'done', at: 6 } }]).assignees).toEqual(['Bea Brook']);
});
