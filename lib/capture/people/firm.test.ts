import { expect, it } from 'vitest';
import type { Line } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const HOME = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale'];
const AGENT = ['h3: Petra Quill', 'REALTOR', '775-555-0132'];

const read = (lines: string[], footer: string[] = [], url = 'https://homes.example.com/homes/62') =>
	interpret(
		aReading({
			url,
			lines: [...someLines(...HOME, ...lines), ...footer.map((text): Line => ({ text, up: 1, zone: 'footer' }))],
		}),
		{},
	).people.map(({ role, last_name, company }) => [role, last_name ?? company, last_name && company]);

const AT_FALLOW = [
	['listing_agent', 'Quill', 'Fallow & Vale Realty'],
	['broker', 'Fallow & Vale Realty', undefined],
];

it.each([['petra@fallowandvale.example'], ['petra@fallowandvalerealty.example'], ['petra@mail.fallowandvale.example']])(
	'a firm is known by the host of its agent’s mail, as the page writes its name: %s',
	(email) => {
		const footer = ['© 2026 Fallow & Vale Realty, 31 Juniper Rd, Reno, NV 89501. All rights reserved.'];
		expect(read([...AGENT, email], footer)).toEqual(AT_FALLOW);
	},
);

it('a firm on whose own site the home is offered is its office, where no other is named', () => {
	const site = 'https://www.fallowandvale.example/homes/62';
	expect(read(['Listed by Petra Quill'], ['© Fallow & Vale Realty'], site)).toEqual(AT_FALLOW);
	expect(read(['Listed by Otis Marsh, Quill Estates LLC'], ['© Fallow & Vale Realty'], site)).toEqual([
		['listing_agent', 'Marsh', 'Quill Estates LLC'],
		['broker', 'Quill Estates LLC', undefined],
	]);
});

it('a mail host whose name the page doesn’t write names no firm', () => {
	expect(read([...AGENT, 'petra@fallowandvale.example'], ['© 2026 Homes Online'])).toEqual([
		['listing_agent', 'Quill', undefined],
	]);
});

it('below a listing of another office a footer’s broker is the site’s own, and the listing’s where none is named', () => {
	const footer = ['The Marsh Team, brokered by somebody. Brokered by Fallow & Vale Realty, 775-555-0100. © 2026'];
	expect(read(['Listing courtesy of Quill Estates LLC'], footer)).toEqual([['broker', 'Quill Estates LLC', undefined]]);
	expect(read(['A house.'], footer)).toEqual([['broker', 'Fallow & Vale Realty', undefined]]);
});

it('one line may name agents and office, each after a label', () => {
	expect(
		read(['Listing Agent: Petra Quill | Co-List Agent: Otis Marsh | Listing Office: Fallow & Vale Realty']),
	).toEqual([
		['listing_agent', 'Quill', 'Fallow & Vale Realty'],
		['co_agent', 'Marsh', 'Fallow & Vale Realty'],
		['broker', 'Fallow & Vale Realty', undefined],
	]);
});

it('who has a card on a page where nobody else is named lists the home', () => {
	expect(read(['h3: Petra Quill', '775-555-0132'])).toEqual([['listing_agent', 'Quill', undefined]]);
});

it('what somebody is stands before the company on a card’s line', () => {
	expect(read(['h3: Petra Quill', 'Senior Associate, Quill Realty', '775-555-0132'])).toContainEqual([
		'listing_agent',
		'Quill',
		'Quill Realty',
	]);
});
