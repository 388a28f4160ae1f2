import { expect, it } from 'vitest';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const read = (...sheet: string[]) =>
	interpret(
		aReading({
			lines: someLines('h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale', ...sheet),
		}),
		{},
	).people.map(({ role, last_name, company, phone_number }) => [role, last_name ?? company, phone_number]);

it('an MLS’s sheet names agents by their surname, and everybody with a code', () => {
	expect(
		read(
			'List Agt: Quill, Petra R (QUILLPE)',
			'LA Ph: 775-555-0121',
			'List Ofc: Fallow Creek Realty LLC (FALL01)',
			'LO Ph: 775-555-0160',
			'Co-List Agt: Marsh, Otis (MARSHOT)',
			'CLA Ph: 775-555-0132',
		),
	).toEqual([
		['listing_agent', 'Quill', '775-555-0121'],
		['co_agent', 'Marsh', '775-555-0132'],
		['broker', 'Fallow Creek Realty LLC', '775-555-0160'],
	]);
});

it('the label of a number may be a line of its own, and no company', () => {
	const people = read(
		'List Office:',
		'Fallow Creek Realty LLC',
		'Co-List Agt:',
		'Otis Marsh',
		'Phone:',
		'775-555-0132',
	);
	expect(people).toEqual([
		['co_agent', 'Marsh', '775-555-0132'],
		['broker', 'Fallow Creek Realty LLC', undefined],
	]);
});
