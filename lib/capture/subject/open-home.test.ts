import { expect, it } from 'vitest';
import type { Line } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const LIST = someLines(
	'h1: Homes for sale in Sparks, NV',
	'4 homes',
	'$399,000',
	'12 Alder Way, Sparks, NV 89431',
	'$610,000',
	'301 Birch Run, Sparks, NV 89432',
	'$780,000',
	'44 Cedar Rim Dr, Sparks, NV 89436',
);
const inDialog = (...texts: string[]): Line[] => someLines(...texts).map((line) => ({ ...line, zone: 'dialog' }));
const read = (...lines: Line[]) => interpret(aReading({ url: 'https://homes.example.com/for-sale/sparks', lines }), {});

it('one home in a dialog over a list is the home of the page', () => {
	const { kind, listing } = read(
		...LIST,
		...inDialog(
			'Close',
			'98 Elm Ct, Sparks, NV 89431',
			'$525,000',
			'3 beds 2 baths',
			'House for sale',
			'MLS# 260022222',
		),
	);
	expect([kind, listing?.price, listing?.mls_number]).toEqual(['listing', 525_000, '260022222']);
	expect(listing?.property?.address).toMatchObject({ street_number: '98', street_name: 'Elm', city: 'Sparks' });
});

it('is so where the dialog repeats a home of the list, and its town stands on a line of its own', () => {
	const { listing } = read(
		...LIST,
		...inDialog('301 Birch Run', 'Sparks, NV 89432', '$610,000', '3 beds', 'House for sale'),
	);
	expect(listing?.property?.address).toMatchObject({ street_number: '301', city: 'Sparks', postal_code: '89432' });
});

it.each([
	['a dialog without a home', inDialog('We value your privacy', 'Accept all')],
	['a form that only names one', inDialog('Ask about', '12 Alder Way, Sparks, NV 89431', 'Your name')],
])('%s leaves a list a list', (_what, dialog) => {
	expect(read(...LIST, ...dialog).listing).toBeUndefined();
});

it('a page about one home stays about it, whatever a dialog shows', () => {
	const own = someLines('h1: 7 Oak Ct, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale');
	const { listing } = read(...own, ...LIST.slice(2), ...inDialog('98 Elm Ct, Sparks, NV 89431', '$525,000'));
	expect(listing?.property?.address?.street_number).toBe('7');
});

it('a dialog whose heading is a home is the home of a page that has no heading of its own', () => {
	const dialog = inDialog('h1: 98 Elm Ct Unit 4', 'h2: Sparks, NV 89431', '$525,000', '3 beds', 'House for sale');
	const { kind, listing } = read(...someLines('Recently viewed', '7 Oak Ct • $289,000'), ...dialog);
	expect(kind).toBe('listing');
	expect(listing?.property?.address).toMatchObject({ street_number: '98', unit_number: '4', city: 'Sparks' });
});

it('so it is on a site of an application, whose address is kept private', () => {
	const lines = someLines('h1: 98 Elm Ct, Sparks, NV 89431', '$525,000', '3 beds', 'House for sale');
	const { kind, referer_url } = interpret(aReading({ url: 'https://app.example.com/home/9930412', lines }), {});
	expect([kind, referer_url]).toEqual(['listing', undefined]);
});

it('a page without headings is about the one home whose street, town and price stand together', () => {
	const home = [
		'2331 Alder Ave',
		'$339,900',
		'Active',
		'Sparks, NV 89431',
		'MLS#: 6118822',
		'4 beds',
		'House for sale',
	];
	const { kind, listing } = interpret(aReading({ lines: someLines('Your agent', ...home) }), {});
	expect([kind, listing?.price]).toEqual(['listing', 339_900]);
	expect(listing?.property?.address).toMatchObject({ street_number: '2331', city: 'Sparks', postal_code: '89431' });
});

it('where several stand so, it is a list', () => {
	const home = (number: number) => [`${number} Alder Ave`, '$339,900', 'Sparks, NV 89431', '4 beds', 'House for sale'];
	const lines = someLines(...[12, 14, 16].flatMap(home));
	expect(interpret(aReading({ lines }), {}).listing).toBeUndefined();
});

it.each(['46 listings', 'Two people who answer the phone'])(
	'a heading that counts something is no house: %s',
	(text) => {
		const lines = someLines(`h1: ${text}`, '$415,000', '3 beds', 'House for sale');
		expect(interpret(aReading({ lines }), {}).listing).toBeUndefined();
	},
);

it('a labelled address is the home’s, whatever house of it is called', () => {
	const lines = [
		'h1: Alder Ranch',
		'$7,412,500',
		'2,965 acres',
		'For sale',
		'Address: 14410 FM 9, Sparks, NV 89431 (headquarters gate)',
	];
	const { kind, listing } = interpret(aReading({ lines: someLines(...lines) }), {});
	expect([kind, listing?.property?.address?.street_number]).toEqual(['listing', '14410']);
});
