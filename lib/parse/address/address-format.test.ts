import { describe, expect, it } from 'vitest';
import { formatFullAddress, formatStreetAddress } from './address-format';

const parts = {
	street_number: '12',
	street_dir_prefix: 'N',
	street_name: 'Birchwood',
	street_suffix: 'St',
	street_dir_suffix: 'SE',
	unit_number: 'Apt 4',
	city: 'Reno',
	state_code: 'NV',
	postal_code: '89501',
};

describe('formatStreetAddress', () => {
	it('puts the parts in the order in which they are written', () => {
		expect(formatStreetAddress(parts)).toBe('12 N Birchwood St SE Apt 4');
	});

	it.each([
		['4', '12 Birchwood #4'],
		['4B', '12 Birchwood #4B'],
		['A', '12 Birchwood #A'],
		['C-4', '12 Birchwood #C-4'],
		['#4', '12 Birchwood #4'],
		['Rear', '12 Birchwood Rear'],
		[' ', '12 Birchwood'],
	])('writes unit %j as %j', (unit_number, expected) => {
		expect(formatStreetAddress({ street_number: '12', street_name: 'Birchwood', unit_number })).toBe(expected);
	});

	it('is empty when there is no part', () => {
		expect(formatStreetAddress({ city: 'Reno' })).toBe('');
	});
});

describe('formatFullAddress', () => {
	it('adds city, state and ZIP', () => {
		expect(formatFullAddress(parts)).toBe('12 N Birchwood St SE Apt 4, Reno, NV 89501');
	});

	it('leaves no comma where a part is missing', () => {
		expect(formatFullAddress({ city: 'Reno' })).toBe('Reno');
		expect(formatFullAddress({ street_name: 'Birchwood', postal_code: '89501' })).toBe('Birchwood, 89501');
		expect(formatFullAddress({})).toBe('');
	});

	it('keeps a street line that a person typed', () => {
		expect(formatFullAddress({ ...parts, street_address: 'The old mill' })).toBe('The old mill, Reno, NV 89501');
	});
});
