import { describe, expect, it } from 'vitest';
import { emptyReading } from '@/lib/page/reading';
import type { Capture } from '../capture';
import { readInquiry } from '../inquiry/inquiry';
import { withPointedAt } from './pointed-at';

const PAGE = 'https://www.example.com/12-alder-way';
const page: Capture = {
	referer_url: PAGE,
	kind: 'listing',
	listing: {
		price: 399_000,
		property: { address: { street_number: '12', street_name: 'Alder', street_suffix: 'Way', city: 'Sparks' } },
	},
	details: { transaction: 'sale' },
	people: [{ role: 'listing_agent', first_name: 'Dana', last_name: 'Vale' }],
	origins: [
		{ field: 'listing.price', source: 'structured_data', sure: true },
		{ field: 'people.0.last_name', source: 'visible_text', sure: true },
	],
};
const other: Capture = { kind: 'other', details: {}, people: [], origins: [], referer_url: PAGE };
const INQUIRY = 'New lead\nName: Petra Quill\nEmail: petra@example.com\nMessage: Is it free?';

describe('what was pointed at', () => {
	it('stands before the page’s people, with the page’s listing', () => {
		const found = withPointedAt(page, emptyReading(PAGE), { selection: 'Petra Quill 775-555-0141' }, readInquiry);
		expect(found.people.map(({ role }) => role)).toEqual(['inquirer', 'listing_agent']);
		expect(found.suggested_lead).toBe(0);
		expect(found.listing).toEqual(page.listing);
		expect(found.origins).toContainEqual({ field: 'people.1.last_name', source: 'visible_text', sure: true });
		expect(found.origins).toContainEqual({ field: 'listing.price', source: 'structured_data', sure: true });
	});

	it('about another home replaces the page’s', () => {
		const found = withPointedAt(
			page,
			emptyReading(PAGE),
			{ selection: '90 Oak St, Reno, NV 89501\n$250,000' },
			readInquiry,
		);
		expect(found.listing?.property?.address?.street_number).toBe('90');
		expect(found.listing?.price).toBe(250_000);
		expect(found.people).toEqual([]);
		expect(found.origins.some(({ source }) => source === 'structured_data')).toBe(false);
		const owned = { ...page, people: [{ role: 'owner' as const, phone_number: '775-555-0132' }], suggested_lead: 0 };
		expect(
			withPointedAt(owned, emptyReading(PAGE), { selection: '90 Oak St, Reno, NV 89501' }, readInquiry).suggested_lead,
		).toBe(undefined);
	});

	it('as a link brings its own page along', () => {
		const url = 'https://www.example.com/homedetails/90-Oak-St-Reno-NV-89501/1_zpid/';
		const found = withPointedAt(page, emptyReading(PAGE), { link: { url, text: '' } }, readInquiry);
		expect(found.referer_url).toBe(url);
		expect(found.people).toEqual([]);
		expect(found.suggested_lead).toBeUndefined();
	});

	it('without meaning leaves the page as it is', () => {
		expect(withPointedAt(page, emptyReading(PAGE), { selection: 'a bright kitchen' }, readInquiry)).toEqual(page);
	});
});

describe('open messages', () => {
	it('make an inquiry of the page, and no address of it to be sent', () => {
		const reading = { ...emptyReading(PAGE), messages: [INQUIRY] };
		const found = withPointedAt(other, reading, {}, readInquiry);
		expect(found).toMatchObject({ kind: 'other', suggested_lead: 0, message: 'Is it free?' });
		expect(found.people).toEqual([
			{ role: 'inquirer', first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com' },
		]);
		expect(found.referer_url).toBeUndefined();
	});

	it('count also where the mail shows a whole listing', () => {
		expect(withPointedAt(page, { ...emptyReading(PAGE), messages: [INQUIRY] }, {}, readInquiry).kind).toBe('other');
	});

	it('do not count on what a known site calls a listing', () => {
		const known = 'https://www.zillow.com/homedetails/12-Alder-Way-Sparks-NV-89431/33334444_zpid/';
		const reading = { ...emptyReading(known), messages: [INQUIRY] };
		expect(withPointedAt(page, reading, {}, readInquiry)).toEqual(page);
	});

	it('give way to what was selected', () => {
		const reading = { ...emptyReading(PAGE), messages: [INQUIRY] };
		expect(
			withPointedAt(other, reading, { selection: 'Bram Ostrowski 775-555-0166' }, readInquiry).people,
		).toHaveLength(1);
	});
});
