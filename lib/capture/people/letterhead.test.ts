import { expect, it } from 'vitest';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const HOME = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale'];
const AGENTS = [
	...['h3: Presented by', 'h4: Petra Quill', 'Global Advisor', '775-555-0132', 'petra@example.com', 'DRE 00000017'],
	...['h4: Otis Marsh', 'Senior Associate', '775-555-0133', 'otis@example.com'],
];
const companiesOf = (...lines: string[]) =>
	interpret(aReading({ lines: someLines(...HOME, ...lines) }), {}).people.map(({ last_name, company }) => [
		last_name,
		company,
	]);

it('a company whose name and address are below its agents is theirs, whatever it is called', () => {
	expect(companiesOf(...AGENTS, 'FALLOW ESTATES', '31 Juniper Rd, Reno, NV 89501')).toEqual(
		expect.arrayContaining([
			['Quill', 'FALLOW ESTATES'],
			['Marsh', 'FALLOW ESTATES'],
		]),
	);
});

it('what somebody is stands before the company on a card’s line', () => {
	expect(companiesOf('h3: Petra Quill', 'Senior Associate, Quill Realty', '775-555-0132')).toContainEqual([
		'Quill',
		'Quill Realty',
	]);
});

it.each([
	[['Schools', '31 Juniper Rd, Reno, NV 89501'].map((line) => `h2: ${line}`)],
	[['FALLOW ESTATES', 'A fine house.']],
	[['Property Location', '12 Alder Way, Sparks, NV 89431']],
])('nothing else is: %j', (lines) => {
	const companies = companiesOf(...AGENTS, ...lines).map(([, company]) => company);
	expect(companies.filter(Boolean)).toEqual([]);
});
