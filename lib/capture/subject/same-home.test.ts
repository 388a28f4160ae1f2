import { expect, it } from 'vitest';
import { agrees } from './same-home';

it.each([
	['12 Alder', '12 Alder', true],
	['12 Alder', '14 Alder', false],
	['12 Alder', '12 Cedar', false],
	['12 Q', '12 Q', true],
	['12 Q', '12 R', false],
	['12 Old Mill', '12 Mill', true],
])('%s and %s can be one home: %s', (one, other, isOne) => {
	const parts = (line: string) => ({ street_number: line.slice(0, 2), street_name: line.slice(3) });
	expect(agrees(parts(one), parts(other))).toBe(isOne);
});

it('a direction in front is no name', () => {
	const street = { street_number: '12', street_dir_prefix: 'NW' };
	expect(agrees({ ...street, street_name: 'Q' }, { ...street, street_name: 'R' })).toBe(false);
	expect(agrees({ ...street, street_name: 'Q' }, { street_number: '12', street_name: 'Q' })).toBe(true);
});

it.each([
	['12 14 & 16', '12', true],
	['12, 14, and 16', '16', true],
	['12 & 14', '12 and 14', true],
	['12 & 14', '16', false],
	['9 1/2', '9', false],
	['12-14', '12', false],
])('houses %s and %s can be one property: %s', (one, other, isOne) => {
	const at = (street_number: string) => ({ street_number, street_name: 'Alder' });
	expect(agrees(at(one), at(other))).toBe(isOne);
	expect(agrees(at(other), at(one))).toBe(isOne);
});
