import { expect, test } from 'vitest';
import { FORMULA } from './formula';

test.each([
	['=HYPERLINK("https://example.com")', true],
	['+cmd|calc', true],
	['-2+3', true],
	['@SUM(A1)', true],
	['\t=1', true],
	['+17755550142', false],
	['+1+1', true],
	['Nora', false],
	['12 Oak St', false],
])('%j is escaped: %s', (cell, expected) => {
	expect(FORMULA.test(cell)).toBe(expected);
});
