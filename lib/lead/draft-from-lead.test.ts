import { expect, test } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { composeLead } from './compose';
import { draftFromLead } from './draft-from-lead';
import { editField } from './edit';
import type { Lead } from './lead';
import { refill } from './refill';

const NEW = '0d9a8f7e-1111-4222-8333-944455556666';

const LEAD: Lead = {
	first_name: 'Nora',
	last_name: 'Fields',
	email: 'nora.fields@example.com',
	phone_number: '+17755550142',
	tag: ['Buyer'],
	lead_source: 'Phone call',
	note: 'Two dogs.\nCall after 5.',
	listing: {
		price: 415_000,
		mls_number: '250001234',
		cover_image_url: 'https://www.sierra-vista-homes.example/pictures/48.png',
		property: {
			address: {
				street_number: '48',
				street_name: 'Sagebrush',
				street_suffix: 'Ln',
				city: 'Reno',
				state_code: 'NV',
				postal_code: '89501',
				street_address: '48 Sagebrush Lane, rear house',
				full_address: '48 Sagebrush Lane, rear house, Reno, NV 89501',
			},
		},
	},
	referer_url: 'https://www.sierra-vista-homes.example/listings/48-sagebrush-ln',
	assignees: [{ first_name: 'Devon', last_name: 'Ashworth', email: 'devon@example.com' }],
};

test('what is sent from the refilled form is what was sent before', () => {
	expect(composeLead(draftFromLead(aDelivery({ payload: LEAD }), NEW, 2_000))).toEqual(LEAD);
});

test.each<[string, Lead]>([
	['a phone alone', { phone_number: '+17755550142' }],
	['a number of another country', { first_name: 'Ava', phone_number: '+44 20 7946 0000' }],
	['nothing: personal data was forgotten', {}],
])('a lead of %s comes back as it was', (_what, payload) => {
	expect(composeLead(draftFromLead(aDelivery({ payload }), NEW, 2_000))).toEqual(payload);
});

test('shows a phone as people write it', () => {
	expect(draftFromLead(aDelivery(), NEW, 2_000).values.phone_number).toBe('(775) 555-0123');
});

test('with the lead’s own id it corrects that lead; with another it is kept apart from its page', () => {
	const delivery = aDelivery();
	expect(draftFromLead(delivery, delivery.id, 2_000)).toMatchObject({ id: delivery.id, pageKey: delivery.pageKey });
	expect(draftFromLead(delivery, NEW, 2_000)).toMatchObject({ id: NEW, pageKey: `lead:${NEW}`, channelId: 'c1' });
});

test('a later reading of the page changes nothing in it', () => {
	const draft = draftFromLead(aDelivery({ payload: LEAD }), NEW, 2_000);
	const read = editField({ ...draft, values: {}, touched: [] }, 'first_name', 'Somebody else');
	expect(composeLead(refill(draft, read))).toEqual(LEAD);
});
