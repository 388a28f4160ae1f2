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

it.each([['Senior Associate, Quill Realty'], ['Team Lead | Quill Realty'], ['Petra Quill \u2063 Quill Realty']])(
	'what somebody is, or their name, stands before the company on a card’s line: %s',
	(line) => {
		const card = line.includes('Petra') ? [line] : ['h3: Petra Quill', line];
		expect(read([...card, '775-555-0132'])).toContainEqual(['listing_agent', 'Quill', 'Quill Realty']);
	},
);

it('who bought the home may be named on the line of who lists it', () => {
	const line = 'Listed by Petra Quill • Fallow & Vale Realty Bought with Otis Marsh • Marsh Estates LLC';
	expect(read([line])).toEqual([
		['listing_agent', 'Quill', 'Fallow & Vale Realty'],
		['broker', 'Fallow & Vale Realty', undefined],
		['buyer_agent', 'Marsh', 'Marsh Estates LLC'],
	]);
});

it('a franchise’s bare name is no office where its agent’s has a longer one', () => {
	const lines = [...AGENT, 'Royal LePage Fallow Creek', 'petra@royallepage.example'];
	const site = 'https://www.royallepage.example/homes/62';
	expect(read(lines, ['© 2026 Royal LePage. All rights reserved.'], site)).toEqual([
		['listing_agent', 'Quill', 'Royal LePage Fallow Creek'],
		['broker', 'Royal LePage Fallow Creek', undefined],
	]);
});

it('a firm is called as the page shows it, whatever its record says', () => {
	const name = 'Fallow & Vale Commercial Real Estate Services Worldwide';
	const lines = [
		...someLines(...HOME, 'Listed by Petra Quill'),
		{ text: '© 2026 Fallow & Vale Realty', up: 1, zone: 'footer' as const },
	];
	const people = [{ source: 'structured_data' as const, label: 'organization organization', name }];
	const url = 'https://www.fallowandvale.example/homes/62';
	expect(interpret(aReading({ url, lines, people }), {}).people[0]?.company).toBe('Fallow & Vale Realty');
});

it('no office is known by a host or a footer where a card, a label or a record names one', () => {
	const site = 'https://www.fallowandvale.example/homes/62';
	const team = 'Fallow & Vale Group | Brokered by Marsh Realty Co., 31 Juniper Rd, Reno, NV';
	const quill = ['broker', 'Quill Estates LLC', undefined];
	const between = Array.from({ length: 7 }, () => 'A house with a garden.');
	expect(read(['Listing courtesy of Quill Estates LLC', ...between, team], [], site)).toEqual([quill]);
	expect(read([...AGENT, 'Quill Estates LLC', 'petra@fallowandvale.example'], [team], site)).toEqual([
		['listing_agent', 'Quill', 'Quill Estates LLC'],
		quill,
	]);
	const label = ['Listed by Petra Quill', 'petra@fallowandvale.example', 'Listing Office: Quill Estates LLC'];
	expect(read(label, ['© Fallow & Vale Realty'], site)).toEqual([
		['listing_agent', 'Quill', 'Quill Estates LLC'],
		quill,
	]);
});

it('a page that names no agent has no office, unless a label names it', () => {
	const site = 'https://www.fallowandvale.example/homes/62';
	expect(read(['A house.'], ['© Fallow & Vale Realty'], site)).toEqual([]);
	expect(read(['Brokered by Fallow & Vale Realty'], [], site)).toEqual([['broker', 'Fallow & Vale Realty', undefined]]);
});

it('a team that offers the home is no office where a label names one', () => {
	const lines = someLines(...HOME, 'Listing Office: Fallow & Vale Realty');
	const team = {
		source: 'structured_data' as const,
		label: 'offeredBy realestateagent',
		name: 'The Quill Team',
		of: 0,
	};
	const listings = [{ source: 'structured_data' as const, about: 'house', street: '12 Alder Way', city: 'Sparks' }];
	const { people } = interpret(aReading({ lines, listings, people: [team] }), {});
	expect(people.map(({ company }) => company)).toEqual(['Fallow & Vale Realty']);
});
