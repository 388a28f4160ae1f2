import { describe, expect, it } from 'vitest';
import type { ListingSays, Reading } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const URL_OF_HOME = 'https://homes.example.com/homes/12-alder-way-4711';
const RECORD: ListingSays = {
	source: 'structured_data',
	about: 'singlefamilyresidence',
	street: '12 Alder Way',
	city: 'Sparks',
	state: 'NV',
	postal_code: '89431',
	price: '415000',
	mls_number: '240012345',
	url: URL_OF_HOME,
};
const LINES = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale', 'MLS# 240012345'];

const originsOf = (change: Partial<Reading>) =>
	interpret(
		aReading({
			url: URL_OF_HOME,
			title: '12 Alder Way, Sparks, NV 89431',
			lines: someLines(...LINES),
			listings: [RECORD],
			...change,
		}),
		{},
	).origins;
const marked = (change: Partial<Reading>) =>
	originsOf(change)
		.filter(({ sure }) => !sure)
		.map(({ field }) => field.replace('listing.', '').replace('property.address.', ''));

describe('a value is sure', () => {
	it('where the page’s own record says it and the page shows it', () => {
		expect(marked({})).toEqual([]);
	});

	it.each([
		['a price that is nowhere to be seen', { listings: [{ ...RECORD, price: '389000' }] }, 'price'],
		['a price that two sources say differently', { meta: { 'product:price:amount': ['389000'] } }, 'price'],
	])('but not %s', (_what, change, field) => {
		expect(marked(change)).toContain(field);
	});

	it('but not an address that only the head of another home says beside what is seen', () => {
		const lines = someLines('3 beds', 'House for sale', '$415,000');
		const listings = [{ ...RECORD, url: undefined } as unknown as ListingSays];
		const others = someLines('9 Birch Ct, Reno, NV 89501');
		expect(marked({ lines: [...lines, ...others], listings, title: '' })).toContain('street_number');
	});
});

it('what other sources say of a value is offered', () => {
	const origins = originsOf({ meta: { 'product:price:amount': ['389000'] } });
	expect(origins.find(({ field }) => field === 'listing.price')).toMatchObject({ sure: false, others: ['389000'] });
});

it('of two numbers for one agent neither is sure, and both are offered', () => {
	const agent = { source: 'portal_data', role: 'listing_agent', name: 'Petra Quill', of: 0 } as const;
	const origins = originsOf({
		people: [
			{ ...agent, phone: '775-555-0132' },
			{ ...agent, phone: '775-555-0100' },
		],
	});
	expect(origins.find(({ field }) => field === 'people.0.phone_number')).toMatchObject({
		sure: false,
		others: ['775-555-0100'],
	});
});

it('a price that is stated for search engines alone yields to the one that is shown, and neither is sure', () => {
	const priceOf = (price: string, ...shown: string[]) => {
		const lines = someLines('h1: 12 Alder Way, Sparks, NV 89431', ...shown, '3 beds', 'House for sale');
		const capture = interpret(aReading({ url: URL_OF_HOME, lines, listings: [{ ...RECORD, price }] }), {});
		return [capture.listing?.price, capture.origins.find(({ field }) => field === 'listing.price')?.sure];
	};
	expect(priceOf('429000', '$415,000')).toEqual([415_000, false]);
	expect(priceOf('599', '$415,000')).toEqual([415_000, false]);
	expect(priceOf('415000', '$415,000')).toEqual([415_000, true]);
	expect(priceOf('415000', '$12,500')).toEqual([415_000, false]);
});

it('a number that is not called an MLS’s is never sure', () => {
	const lines = someLines(...LINES.slice(0, 4), 'Listed by Petra Quill', 'Web ID: 240012345');
	const { mls_number, ...record } = RECORD;
	expect(mls_number && marked({ lines, listings: [record] })).toContain('mls_number');
});
