import { describe, expect, it, test } from 'vitest';
import { composeLead } from '@/lib/draft/compose';
import { hasListing } from '@/lib/draft/draft-state';
import { editField } from '@/lib/draft/edit';
import { refill } from '@/lib/draft/refill';
import type { Lead } from '@/lib/lead/lead';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { draftFromLead, fillWithPastLead } from './draft-from-lead';

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

describe("the form with a past lead's person", () => {
	const typed = aDraft({
		values: {
			first_name: 'Wendell',
			email: 'wendell@example.com',
			note: 'Saturday?',
			'listing.property.address.street_address': '48 Sagebrush Ln',
		},
		touched: ['first_name'],
		page: { kind: 'listing', people: [{ role: 'owner', first_name: 'Wendell' }], details: {}, origins: [], lead: 0 },
	});
	const filled = fillWithPastLead(typed, {
		first_name: 'Ava',
		phone_number: '+17755550123',
		note: 'Old',
		tag: ['Old'],
	});

	it('has her alone, her phone as people write it, and keeps the listing and what was typed', () => {
		expect(filled.values).toEqual({
			first_name: 'Ava',
			phone_number: '(775) 555-0123',
			note: 'Saturday?',
			'listing.property.address.street_address': '48 Sagebrush Ln',
		});
		expect(filled.tags).toEqual([]);
	});

	it('is not filled with anybody else by a later reading', () => {
		expect(filled.touched).toEqual(expect.arrayContaining(['first_name', 'last_name', 'phone_number', 'email']));
		expect(filled.page.lead).toBeUndefined();
	});

	it.each([
		[{ 'listing.property.address.street_address': '48 Sagebrush Ln' }, true],
		[{ 'listing.mls_number': '250001377' }, true],
		[{ 'listing.price': '389500' }, false],
		[{ 'listing.property.address.full_address': ' ' }, false],
	])('%o is a property: %s', (values, isOne) => {
		expect(hasListing({ values })).toBe(isOne);
	});
});
