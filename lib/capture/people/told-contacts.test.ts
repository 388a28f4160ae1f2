import { expect, it } from 'vitest';
import type { Line } from '@/lib/page/reading';
import { element, HOME } from '@/tests/support/a-home';
import { aReading } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const capture = (...lines: Line[]) => interpret(aReading({ lines: [...HOME, ...lines] }), {});

const read = (...lines: Line[]) =>
	capture(...lines).people.map((one) => [one.role, one.last_name ?? one.company, one.phone_number]);

it('whom a former purchase names has no part in this sale', () => {
	const people = read(
		...element(3, 'Listed by Petra Quill, Fallow Creek Realty'),
		...element(
			3,
			'h3: Purchase Details',
			'Sold by',
			'Marsh Todd L and Marsh Susan M',
			"Seller's Agent",
			'Gail Reed',
			'775-555-0112',
		),
	);
	expect(people.map(([, name]) => name)).toEqual(['Quill', 'Fallow Creek Realty']);
});

it('slashes part the board, the office, and the agent of a courtesy line', () => {
	const people = read(
		...element(
			2,
			'Listing Courtesy of: \u2063 SPARKS ASSOCIATION OF REALTORS® \u2063 / Fallow Creek Realty / Petra Quill',
		),
	);
	expect(people).toEqual([
		['listing_agent', 'Quill', undefined],
		['broker', 'Fallow Creek Realty', undefined],
	]);
});

it('an office’s number may be a sentence of its own behind the office', () => {
	const people = read(
		...element(2, 'Listing Courtesy of Fallow Creek Realty, 31 Juniper Rd, Reno, NV 89501. Office: 775-555-0160.'),
	);
	expect(people).toEqual([['broker', 'Fallow Creek Realty', '775-555-0160']]);
});

it('"Seller Information" is over an owner’s rows', () => {
	const people = read(...element(4, 'h3: Seller Information', 'Name:', 'Margaret Quill', 'Phone:', '775-555-0131'));
	expect(people).toEqual([['owner', 'Quill', '775-555-0131']]);
});

it('a few words over an element of its own begin what is similar, without a heading’s tag', () => {
	const people = read(
		...element(2, 'Marketed by Fallow Creek Realty', '775-555-0160'),
		...element(2, 'Similar properties'),
		...element(4, 'Raleigh Road, Southville', 'Marketed by Ocean Realty', '775-555-0177'),
	);
	expect(people.map(([, name]) => name)).toEqual(['Fallow Creek Realty']);
});

it.each([
	[
		'a manager',
		'Nice home on a quiet street. Showings: contact property manager Renata Quill, 775-555-0129 (text is best).',
		['property_manager', 'Quill', '775-555-0129'],
	],
	[
		'an owner',
		'For sale by owner, no agents please. My name is Otis Quill, call or text me at (775) 555-0164 or my wife.',
		['owner', 'Quill', '(775) 555-0164'],
	],
])('%s whom the page’s own words name with a number', (_, words, expected) => {
	expect(read(...element(2, words))).toEqual([expected]);
});

it('who lends is nobody of the listing, in whatever words', () => {
	const people = read(
		...element(2, 'Get pre-qualified today! Fallow Home Funding, ask for Chris Marsh, 775-555-0188, NMLS 000000.'),
	);
	expect(people).toEqual([]);
});

it('a quarter beside its ZIP, letters behind a name, and a licence are nobody’s office or name', () => {
	const people = read(
		...element(3, 'h2: Alder Slope\u2063, \u2063 Sparks\u2063, NV 89431'),
		...element(
			3,
			'h3: Exclusively Listed By',
			'Petra Quill, SRES',
			'Global Real Estate Advisor\u2063License # RES.0799999',
			'Alder Slope',
			'775-555-0132',
		),
	);
	expect(people).toEqual([['listing_agent', 'Quill', '775-555-0132']]);
});

it('"Broker:" before a person is who answers for the office', () => {
	const people = read(...element(3, 'Listing Agent: Petra Quill', 'Broker: Glenda Marsh'));
	expect(people.map(([, name]) => name)).toEqual(['Quill']);
});

it('whose card names the office that lists the home lists it, on a portal too', () => {
	const page = aReading({
		url: 'https://streeteasy.com/building/12-alder-way/3c',
		lines: [
			...HOME,
			...element(
				4,
				'Listed at \u2063 Fallow Creek Realty\u2063, Licensed Real Estate Broker, 31 Juniper Rd, Reno, NV 89501.',
			),
			...element(5, 'Petra Quill', 'Fallow Creek Realty', 'tel: 775-555-0139'),
		],
	});
	const people = interpret(page, {}).people.map((one) => [one.role, one.last_name ?? one.company]);
	expect(people).toEqual([
		['listing_agent', 'Quill'],
		['broker', 'Fallow Creek Realty'],
	]);
});

it('who works for a manager of homes manages this one', () => {
	const people = read(
		...element(3, 'Listed By', 'Petra Quill', 'Fallow Creek Property Management, LLC', 'tel: 775-555-0185'),
	);
	expect(people.map(([role]) => role)).toEqual(['property_manager', 'property_manager']);
});

it('a leasing agent is named behind a comma', () => {
	const people = read(
		...element(
			3,
			'To schedule a viewing contact our leasing agent, Petra Quill, at (775) 555-0154 or petra.quill@example.org.',
		),
	);
	expect(people).toEqual([['property_manager', 'Quill', '(775) 555-0154']]);
});

it('an agent’s own corporation, as Canada has them, is no office', () => {
	const people = read(...element(3, 'Listing agent: Petra Quill', 'Personal Real Estate Corporation', '604-555-0112'));
	expect(people).toEqual([['listing_agent', 'Quill', '604-555-0112']]);
});

it('who is called the owner in brackets is, and a link is no manager', () => {
	const home = aReading({
		lines: [
			...HOME,
			...element(
				3,
				'Open house this Saturday 10 to 1, or call/text Otis Quill (owner) at 775-555-0184 to set up a time.',
			),
		],
	});
	expect(interpret(home, {}).people.map((one) => [one.role, one.last_name, one.phone_number])).toEqual([
		['owner', 'Quill', '775-555-0184'],
	]);
	const rental = aReading({
		lines: [
			...element(2, 'x').map((line) => ({ ...line, text: '← Back to all rentals', control: 'link' as const })),
			...HOME,
		],
	});
	expect(interpret(rental, {}).people).toEqual([]);
});

it('auctioneers, as Ireland calls them, are an office', () => {
	const people = read(...element(3, 'Marketed by Quill Valley Auctioneers', '775-555-0143'));
	expect(people).toEqual([['broker', 'Quill Valley Auctioneers', '775-555-0143']]);
	expect(read(...element(3, 'Petra Quill', 'Quill Valley Auctioneers', '775-555-0143'))).toContainEqual([
		'broker',
		'Quill Valley Auctioneers',
		undefined,
	]);
});
