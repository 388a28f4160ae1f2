import { describe, expect, it } from 'vitest';
import { addressPath } from '@/lib/lead/fields';
import { aDraft } from '@/tests/support/a-draft';
import { composeLead } from './compose';

it('sends nothing that is empty', () => {
	const draft = aDraft({
		values: { first_name: ' Ava ', last_name: '  ', email: '', note: '', 'listing.price': '' },
		tags: [' ', ''],
		assignees: [{ email: '' }],
	});
	expect(composeLead(draft)).toEqual({ first_name: 'Ava' });
});

it("sends a whole lead in the shape of Rechat's payload", () => {
	const draft = aDraft({
		values: {
			first_name: 'Ava',
			last_name: 'Stone',
			email: 'Ava@Example.com',
			phone_number: '(775) 555-0123',
			note: 'Wants a garden.',
			lead_source: 'Phone call',
			referer_url: 'https://www.sierra-vista-homes.example/listings/48-sagebrush-ln',
			'listing.price': '389,500',
			'listing.mls_number': '250001377',
			[addressPath('city')]: 'Sparks',
		},
		tags: ['Lead', 'Lead', 'Buyer'],
		assignees: [{ first_name: 'Devon', last_name: 'Ashworth', mls_id: 'S101' }],
	});
	expect(composeLead(draft)).toEqual({
		first_name: 'Ava',
		last_name: 'Stone',
		email: 'Ava@example.com',
		phone_number: '+17755550123',
		tag: ['Lead', 'Buyer'],
		lead_source: 'Phone call',
		note: 'Wants a garden.',
		listing: { price: 389_500, mls_number: '250001377', property: { address: { city: 'Sparks' } } },
		referer_url: 'https://www.sierra-vista-homes.example/listings/48-sagebrush-ln',
		// An MLS id without its MLS finds nobody.
		assignees: [{ first_name: 'Devon', last_name: 'Ashworth' }],
	});
});

describe('a phone', () => {
	it.each([
		['775 555 0123', '+17755550123'],
		['+1 (775) 555-0123', '+17755550123'],
		// No place for an extension in E.164.
		['775-555-0123 x12', '775-555-0123 x12'],
		['555-0123', '555-0123'],
		['+44 20 7946 0958', '+44 20 7946 0958'],
	])('%s is sent as %s', (phone_number, sent) => {
		expect(composeLead(aDraft({ values: { phone_number } })).phone_number).toBe(sent);
	});
});

it('takes control characters out and keeps line breaks', () => {
	const note = 'One\u0000\u001b[31m\nTwo';
	expect(composeLead(aDraft({ values: { note } })).note).toBe('One[31m\nTwo');
});

it('sends the line from the page as the last of the note, and cuts that line when both are too long', () => {
	const values = { note: 'Wants a garden.', page_note: 'Listed by Devon Ashworth' };
	expect(composeLead(aDraft({ values })).note).toBe('Wants a garden.\nListed by Devon Ashworth');
	const long = composeLead(aDraft({ values: { ...values, note: 'x'.repeat(990) } })).note;
	expect(long).toBe(`${'x'.repeat(990)}\nListed by`);
});
