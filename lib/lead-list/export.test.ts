import { expect, test } from 'vitest';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { aDelivery } from '@/tests/support/a-delivery';
import { EXPORT_COLUMNS, exportRecord, exportRow } from './export';

const CREATED = Date.UTC(2026, 0, 5, 17, 2);

const delivery = aDelivery({
	createdAt: CREATED,
	capturedAt: CREATED - 60_000,
	payload: {
		first_name: 'Nora',
		phone_number: '+17755550142',
		tag: ['Buyer', 'Hot'],
		listing: { price: 415_000, mls_number: '250001234', property: { address: { city: 'Reno', state_code: 'NV' } } },
		assignees: [
			{ first_name: 'Devon', last_name: 'Ashworth', email: 'devon@example.com' },
			{ email: 'bea@example.com' },
		],
	},
	state: { name: 'accepted', at: CREATED + 1_000, leadId: 'lead-1', contactId: 'contact-1', ignored: [] },
	attempts: [{ at: CREATED }, { at: CREATED + 1_000, status: 200 }],
});

const reassigned: FollowUp = {
	id: 'f1',
	deliveryId: delivery.id,
	createdAt: CREATED + 5_000,
	change: { name: 'reassign', assignees: [{ first_name: 'Bea', last_name: 'Brook' }] },
	state: { name: 'done', at: CREATED + 6_000 },
	attempts: 1,
};

test('a row holds what was sent, where it went and what came of it', () => {
	expect(exportRow(delivery, [])).toMatchObject({
		created: '2026-01-05T17:02:00.000Z',
		state: 'accepted',
		channel: 'Reno › Inquiries',
		first_name: 'Nora',
		tags: 'Buyer, Hot',
		price: 415_000,
		city: 'Reno',
		assignees: 'Devon Ashworth <devon@example.com>; bea@example.com',
		lead_id: 'lead-1',
		attempts: '2026-01-05T17:02:00.000Z no answer; 2026-01-05T17:02:01.000Z 200',
	});
	expect(exportRow(delivery, [reassigned])).toMatchObject({ assignees: 'Bea Brook' });
});

test('every value of a row has its column', () => {
	const refused = exportRow(
		{ ...delivery, mls: 'NNRMLS', state: { name: 'refused', at: 1, status: 404, message: 'No such channel' } },
		[],
	);
	expect(refused).toMatchObject({ answer: '404 No such channel' });
	for (const name of Object.keys({ ...exportRow(delivery, []), ...refused })) expect(EXPORT_COLUMNS).toContain(name);
});

test('a record holds everything, with its changes', () => {
	expect(exportRecord(delivery, [reassigned])).toMatchObject({
		lead: delivery.payload,
		state: { name: 'accepted', at: '2026-01-05T17:02:01.000Z', leadId: 'lead-1' },
		changes: [{ name: 'reassign', assignees: [{ first_name: 'Bea' }], state: { name: 'done' } }],
	});
});

test('channel ids are in neither', () => {
	const exported = JSON.stringify([exportRow(delivery, []), exportRecord(delivery, [reassigned])]);
	expect(exported).not.toContain(delivery.channel.leadChannel);
	expect(exported).not.toContain('"c1"');
});
