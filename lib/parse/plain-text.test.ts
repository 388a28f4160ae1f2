import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, visible } from './plain-text';

describe('visible', () => {
	it.each([
		['Ada\u202eAshdown', 'AdaAshdown'],
		['\u202e\u200b\u2800\u3164\ufeff', ''],
		['A\u0000d\u001ba\u007f', 'Ada'],
		['Ada\ud83d', 'Ada'],
		['Ada \ue001\uffff', 'Ada '],
		['5\ufe0f55 a\ufe0fb\u200dc', '555 abc'],
		['a\ufe0f\u200d❤', 'a❤'],
	])('takes out of %j what nobody can see', (text, expected) => {
		expect(visible(text)).toBe(expected);
	});

	it.each([
		'👩‍👧‍👦 ❤️ 1️⃣ 👍🏽',
		'می‌خواهم',
		'क्‍ष',
		'葛\u{e0100}城',
		'one\ttwo\r\nthree\u2028four',
		'12\u00a0Oak St',
		'Zoë Nuñez',
	])('leaves %j as it is', (text) => {
		expect(visible(text)).toBe(text);
	});

	it('has nothing more to take out the second time', () => {
		const pieces = ['a', '\u200d', '\ufe0f', '👩', '❤', '\u202e', 'م', '葛', '\u{e0100}', '1', '\u20e3', '\ud83d', ' '];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
				const once = visible(parts.join(''));
				expect(visible(once)).toBe(once);
			}),
		);
	});
});

describe('cutText', () => {
	it.each([
		['Ada Ashdown', 5, 'Ada A'],
		['Ada', 5, 'Ada'],
		['Ada 😀', 5, 'Ada '],
		['Ada 👩‍👧', 7, 'Ada '],
		['Zoe\u0308', 3, 'Zo'],
		['🇨🇦🇺🇸', 6, '🇨🇦'],
		[`a${'\u0301'.repeat(20)}`, 5, 'a\u0301\u0301\u0301\u0301'],
		['😀', 1, ''],
	])('cuts %j at %i', (text, longest, expected) => {
		expect(cutText(text, longest)).toBe(expected);
	});
});
