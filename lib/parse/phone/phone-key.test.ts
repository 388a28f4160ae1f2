import { expect, it } from 'vitest';
import { isSamePhone, phoneKey } from './phone-key';

it.each([
	['(775) 555-0132', '7755550132'],
	['+1 775.555.0132', '7755550132'],
	['775-555-0132 x12', '7755550132'],
	['775-555-0132, ext. 12', '7755550132'],
	['tel:+17755550132;ext=12', '7755550132'],
	['+1 (775) 555-0132 Extension 4071', '7755550132'],
	['775-555-0132 #12', '7755550132'],
	['+44 20 7946 0958', '2079460958'],
	['555-0132', '5550132'],
	['555', undefined],
	['', undefined],
	[undefined, undefined],
])('%j is known as %j', (phone, key) => {
	expect(phoneKey(phone)).toBe(key);
});

it.each([
	['775-555-0132', '+17755550132', true],
	['775-555-0132 x12', '(775) 555-0132', true],
	['775-555-0132 x12', '775-555-0132 ext. 12', true],
	['775-555-0132 x12', '775-555-0132 x14', false],
	['775-555-0132', '775-555-0133', false],
	['555', '555', false],
	[undefined, undefined, false],
])('%j and %j are one number: %j', (a, b, isSame) => {
	expect(isSamePhone(a, b)).toBe(isSame);
});
