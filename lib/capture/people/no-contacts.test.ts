import { expect, it } from 'vitest';
import type { PersonSays } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const HOME = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale'];
const read = (lines: string[], people: PersonSays[] = [], url = 'https://homes.example.com/homes/12-alder-way') =>
	interpret(aReading({ url, lines: someLines(...HOME, ...lines), people }), {});
const record = (says: Partial<PersonSays>): PersonSays => ({ source: 'page_attribute', ...says });

it.each([
	'Listing courtesy of Real Estate Board of Fallow Creek (FCREB)',
	'Listing courtesy of Fallow Creek MLS',
	'Courtesy of: Sierra Association of REALTORS®',
])('a board that passes listings on is nobody: %s', (line) => {
	expect(read([line]).people).toEqual([]);
});

it.each(['Property Owner', 'Owner', 'Listing Agent', 'N/A', 'Property Manager'])(
	'what programs write in a name’s place is no name: %s',
	(name) => {
		const { people } = read([], [record({ role: 'owner', name, phone: '775-555-0132' })]);
		expect(people).toEqual([{ role: 'owner', phone_number: '775-555-0132' }]);
	},
);

it('somebody with a number alone and no part in the listing is nobody', () => {
	expect(read([], [record({ role: 'other', phone: '775-555-0132' })]).people).toEqual([]);
});

it('a number of an office that is named elsewhere is that office’s', () => {
	const { people } = read(
		[],
		[record({ role: 'broker', phone: '775-555-0100' }), record({ role: 'broker', company: 'Quill Realty LLC' })],
	);
	expect(people).toEqual([{ role: 'broker', company: 'Quill Realty LLC', phone_number: '775-555-0100' }]);
});

it('an owner in the agent’s and the broker’s place too is one owner, and suggested', () => {
	const owner = { name: 'Petra Quill', phone: '775-555-0132' };
	const { people, suggested_lead } = read(
		['For sale by owner'],
		[record({ role: 'owner', ...owner }), record({ role: 'listing_agent', ...owner, company: 'Petra Quill' })],
	);
	expect(people.map(({ role }) => role)).toEqual(['owner']);
	expect(suggested_lead).toBe(0);
});

it('an owner who is only seen is not suggested without a way to reach them', () => {
	expect(read([], [record({ role: 'owner', name: 'Petra Quill' })]).suggested_lead).toBeUndefined();
});

it.each([
	['Listing by Petra Quill • MAGNETIC', 'MAGNETIC'],
	['Listed by Petra Quill • Quill Realty LLC', 'Quill Realty LLC'],
])('a company in capitals stands behind its agent: %s', (line, company) => {
	expect(read([line]).people.find(({ role }) => role === 'broker')?.company).toBe(company);
});

it('what links say beside an agent is no name', () => {
	const lines = someLines(...HOME, 'h4: Petra Quill', 'Agent', '775-555-0132', 'mailto:petra@example.com Email Petra');
	expect(interpret(aReading({ lines }), {}).people.map(({ last_name }) => last_name)).toEqual(['Quill']);
});

it('languages that somebody speaks are nobody', () => {
	const { people } = read(['Listing agent: Petra Quill', '775-555-0132', 'Speaks English, Vietnamese', '775-555-0133']);
	expect(people.map(({ last_name }) => last_name)).toEqual(['Quill']);
});

it.each([
	['Leasing manager: Petra Quill', 'property_manager'],
	['Your sales counselor: Petra Quill', 'listing_agent'],
	['Auctioneer: Petra Quill', 'listing_agent'],
])('whoever lets or sells for others has a part in it: %s', (line, role) => {
	expect(read([line, 'petra@example.com']).people).toMatchObject([{ role, last_name: 'Quill' }]);
});

it('a courtesy line below the listing’s agent names the agent’s office', () => {
	const { people } = read(['Listing Agent: PETRA QUILL', 'Listing Courtesy of: Quill & Vine Properties']);
	expect(people[0]).toMatchObject({ last_name: 'QUILL', company: 'Quill & Vine Properties' });
});

it('a note in brackets does not end what is said of somebody', () => {
	const { people } = read(['Contact the Owner:', 'Petra Quill', '775-555-0132', '(text is best)', 'petra@example.com']);
	expect(people).toMatchObject([{ role: 'owner', phone_number: '775-555-0132', email: 'petra@example.com' }]);
});

it('two numbers on a card’s line are the agent’s and the office’s', () => {
	const { people } = read(['h4: PETRA QUILL-VALE', 'Salesperson', '775-555-0132 \u2063 775-555-0100 (Main)']);
	expect(people).toMatchObject([{ last_name: 'QUILL-VALE', phone_number: '775-555-0132' }]);
});
