import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const PEOPLE: [string, string, Record<string, string>][] = [
	[
		'a name, a phone and an email on one line',
		'Dana Vale 775-555-0132 dana@example.com',
		{ first_name: 'Dana', last_name: 'Vale', phone_number: '775-555-0132', email: 'dana@example.com' },
	],
	[
		'a signature',
		'Felix Marchetti\nMarchetti Plumbing LLC\n(775) 555-0146\nfelix@example.com',
		{
			first_name: 'Felix',
			last_name: 'Marchetti',
			phone_number: '(775) 555-0146',
			email: 'felix@example.com',
			company: 'Marchetti Plumbing LLC',
		},
	],
	[
		'a signature with letters for labels',
		'Uma Devereux | m: 775.555.0118 | e: uma@example.com',
		{ first_name: 'Uma', last_name: 'Devereux', phone_number: '775.555.0118', email: 'uma@example.com' },
	],
	['a phone alone', '775-555-0132', { phone_number: '775-555-0132' }],
	[
		'a mail header',
		'Ivo Castle <ivo.castle@example.com>',
		{ first_name: 'Ivo', last_name: 'Castle', email: 'ivo.castle@example.com' },
	],
];

describe('a selection', () => {
	it.each(PEOPLE)('reads %s as the person', (_, text, person) => {
		expect(readInquiry(text, true)?.person).toEqual({ role: 'inquirer', ...person });
	});

	it('reads none of them on a page that nobody pointed at', () => {
		for (const [, text] of PEOPLE) expect(readInquiry(text)).toBeUndefined();
	});

	it('that holds only an address gives a listing and nobody', () => {
		const found = readInquiry('12 Alder Way, Sparks, NV 89431', true);
		expect(found?.person).toBeUndefined();
		expect(found?.listing?.property?.address).toMatchObject({
			street_number: '12',
			city: 'Sparks',
			postal_code: '89431',
		});
	});

	it('keeps a price and an MLS number of a card with the address', () => {
		const found = readInquiry('$399,000\n12 Alder Way, Sparks, NV 89431\nMLS# 240011223', true);
		expect(found?.person).toBeUndefined();
		expect(found?.listing).toMatchObject({ price: 399000, mls_number: '240011223' });
	});

	it('gives nothing for a sentence', () => {
		expect(readInquiry('The quick brown fox jumps over the lazy dog.', true)).toBeUndefined();
	});
});
