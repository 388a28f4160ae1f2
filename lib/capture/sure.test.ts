import { expect, test } from 'vitest';
import type { Line, ListingSays } from '@/lib/page/reading';
import { emptyReading } from '@/lib/page/reading';
import { interpret } from './interpret';

const HOME: ListingSays = {
	source: 'structured_data',
	about: 'singlefamilyresidence',
	street: '12 Alder Court',
	city: 'Sparks',
	state: 'NV',
	postal_code: '89431',
	price: '415000',
};

/** The origin of a field, of a page with these lines and what another source says. */
function originOf(field: string, lines: string[], other?: Partial<ListingSays>) {
	const heading: Line = { text: '12 Alder Ct, Sparks, NV 89431', up: 1, tag: 'h1' };
	const capture = interpret(
		{
			...emptyReading('https://homes.example/12-alder-ct-sparks-nv'),
			listings: [HOME, ...(other ? [{ ...HOME, source: 'microdata', ...other } satisfies ListingSays] : [])],
			lines: [heading, ...lines.map((text) => ({ text, up: 1 }))],
		},
		{},
	);
	return capture.origins.find((origin) => origin.field === `listing.${field}`);
}

test('amounts in the text raise no doubt about the price that the page states', () => {
	expect(originOf('price', ['$415,000', '$398,200 value of the block', '$2,310/mo'], {})).toMatchObject({ sure: true });
});

test('two prices that the page states are doubtful', () => {
	expect(originOf('price', [], { price: '409000' })).toMatchObject({ sure: false, others: ['409000'] });
});

test('"Court" and "Ct" are one', () => {
	expect(originOf('property.address.street_suffix', [])).toMatchObject({ sure: true });
});

test('"Court" and "Dr" are not', () => {
	const origin = originOf('property.address.street_suffix', [], { street: '12 Alder Dr' });
	expect(origin).toMatchObject({ sure: false, others: ['Dr'] });
});

test('of somebody whom two sources give different numbers, both are offered', () => {
	const person = { source: 'structured_data', label: 'listing agent', name: 'Petra Quill', of: 0 } as const;
	const capture = interpret(
		{
			...emptyReading('https://homes.example/12-alder-ct-sparks-nv'),
			listings: [HOME],
			people: [
				{ ...person, phone: '775-555-0132' },
				{ ...person, phone: '775-555-0199' },
			],
			lines: [{ text: '12 Alder Ct, Sparks, NV 89431', up: 1, tag: 'h1' }],
		},
		{},
	);
	const origin = capture.origins.find(({ field }) => field === 'people.0.phone_number');
	expect(origin).toMatchObject({ others: ['775-555-0199'] });
});
