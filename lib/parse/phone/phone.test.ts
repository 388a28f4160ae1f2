import fc from 'fast-check';
import full from 'libphonenumber-js/metadata.min.json';
import { describe, expect, it } from 'vitest';
import { findPhones, parsePhone } from './phone';
import metadata from './phone-metadata.json';

describe('parsePhone', () => {
	it.each([
		'775-555-0132',
		'(775) 555-0132',
		'775.555.0132',
		'7755550132',
		'1 775 555 0132',
		'+1 (775) 555‑0132',
		'tel:+1-775-555-0132',
		'tel:7755550132',
		'Phone: 775 555 0132',
	])('%j is a number of the United States', (text) => {
		expect(parsePhone(text)).toEqual({ e164: '+17755550132', national: '(775) 555-0132' });
	});

	it('takes a Canadian number, from either side of the border', () => {
		expect(parsePhone('416-555-0132', 'CA')?.e164).toBe('+14165550132');
		expect(parsePhone('416-555-0132')?.e164).toBe('+14165550132');
	});

	it.each(['775-555-0132 x12', '775-555-0132 ext. 12', 'tel:+17755550132;ext=12'])(
		'finds the extension of %j',
		(text) => {
			expect(parsePhone(text)).toEqual({ e164: '+17755550132', national: '(775) 555-0132', extension: '12' });
		},
	);

	it.each([
		'',
		'555-0132',
		'775-555-013',
		'775-555-01322',
		'175-555-0132',
		'911-555-0132',
		'775-155-0132',
		'(555) 555-5555',
		'+44 20 7946 0958',
		'775-555-0132, 775-555-0133',
		'call me',
	])('yields nothing for %j', (text) => {
		expect(parsePhone(text)).toBeUndefined();
	});

	it('never throws, and gives only numbers that parse again to themselves', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+() .x\d]{7,20}$/)), (text) => {
				const phone = parsePhone(text);
				if (!phone) return;
				expect(phone.e164).toMatch(/^\+1\d{10}$/);
				expect(parsePhone(phone.national)?.e164).toBe(phone.e164);
			}),
		);
	});

	it('uses the metadata of the installed library (run the script phone-metadata after an update)', () => {
		expect(metadata.version).toBe(full.version);
		// Which areas are in use is told apart by nobody: what follows the eleventh place is left out.
		const withoutAreas = (country: readonly unknown[] = []) => country.slice(0, 11);
		expect(metadata.countries).toEqual({ US: withoutAreas(full.countries.US), CA: withoutAreas(full.countries.CA) });
	});
});

describe('findPhones', () => {
	it.each([
		['Call 775-555-0132 or (775) 555-0133.', ['775-555-0132', '(775) 555-0133']],
		['775-555-0132, 775-555-0133', ['775-555-0132', '775-555-0133']],
		['775-555-0132/775-555-0133 | 775.555.0134', ['775-555-0132', '775-555-0133', '775.555.0134']],
		['Office: 775-555-0132 ext. 12', ['775-555-0132 ext. 12']],
		['Cell 7755550132', ['7755550132']],
		['Ada Ashdown\n7755550132\nada@example.com', ['7755550132']],
		['London +44 20 7946 0958', ['+44 20 7946 0958']],
		['Listing agent Ada Ashdown 775-555-0132', ['775-555-0132']],
		['775-555-0132 and again 775-555-0132', ['775-555-0132']],
	])('%j holds %j', (text, expected) => {
		expect(findPhones(text)).toEqual(expected);
	});

	it.each([
		'MLS# 7755550132',
		'MLS 775-555-0132',
		'Listing 2612345678 has 3 beds',
		'2612345678 is a number in a sentence',
		'https://www.example.com/homes/7755550132_zpid',
		'www.example.com/775-555-0132',
		'ada-775-555-0132@example.com',
		'Listed on 2026-01-02 for $7,755,550,132',
		'$775 555 0132',
		'1234 5678 9012 3456',
		'39.5296329, -119.8138027',
	])('takes nothing in %j for a phone', (text) => {
		expect(findPhones(text)).toEqual([]);
	});

	it('gives what the text holds, as written', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.constant('775-555-0132'), fc.nat().map(String))), (parts) => {
				const text = parts.join(' ');
				for (const phone of findPhones(text)) expect(text).toContain(phone);
			}),
		);
	});

	it.each([
		'1'.repeat(150_000),
		'1-'.repeat(75_000),
		'775 '.repeat(37_500),
		'+1 ('.repeat(37_500),
		'a.'.repeat(75_000),
	])('survives long hostile text', (text) => {
		expect(findPhones(text)).toEqual([]);
	});

	it('finds the phones of a long page', () => {
		expect(findPhones('Call 775-555-0132 today. '.repeat(6000))).toEqual(['775-555-0132']);
	});
});

it.each([
	['775·555·0132', ['775·555·0132']],
	['775) 555 0132', ['775) 555 0132']],
	['Tax ID: 775-555-0132', []],
	['Case #: 775-555-0132', []],
	['Parcel ID 775-555-0132', []],
	['Madrid 775-555-0132', ['775-555-0132']],
])('dots, half a bracket and numbers of other things: %s', (text, phones) => {
	expect(findPhones(text)).toEqual(phones);
});

it.each([
	['Call 1-800-555-HOME today', ['1-800-555-4663']],
	['or text 1-888-SELL-NOW', ['1-888-735-5669']],
	['call 800-GOODBUY', ['800-466-3289']],
	['775-555-SOLD', ['775-555-7653']],
	['LOT 120 555 MAIN', []],
])('letters of a number: %s', (text, phones) => {
	expect(findPhones(text)).toEqual(phones);
});
