import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMultiline, cleanText } from './text';

describe('cleanText', () => {
	it.each([
		['  Ada \t\n Ashdown ', 'Ada Ashdown'],
		['Ada<script>alert(1)</script> Ashdown', 'Ada alert(1) Ashdown'],
		['<b>Ada</b>', 'Ada'],
		['<scr<script>ipt>Ada', 'Ada'],
		['Ada &amp; Ben &#39;Bo&#39; &lt;b&gt;Ashdown', "Ada & Ben 'Bo' Ashdown"],
		['Ada\u202e nwodhsA', 'Ada nwodhsA'],
		['Ada\u200b\u2060\u00ad\ufeffAshdown', 'Ada Ashdown'],
		['Ada\u0000\u0007', 'Ada'],
		['Ada\t\u0000\tAshdown', 'Ada Ashdown'],
		['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
		['12\u00a0Oak\u2028St', '12 Oak St'],
		['&#99999999; &unknown;', '&#99999999; &unknown;'],
		['\u200b \u202e', ''],
	])('%j is %j', (text, expected) => {
		expect(cleanText(text)).toBe(expected);
	});

	it('cuts at the length and never leaves half of a character', () => {
		expect(cleanText('Ada Ashdown', 5)).toBe('Ada A');
		expect(cleanText('Ada 😀', 5)).toBe('Ada');
	});

	it('leaves no control character, no tag and no outer space in anything', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const cleaned = cleanText(text);
				expect(cleaned).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|<[a-z][^<>]*>|\s\s/u);
				expect(cleaned).toBe(cleaned.trim());
			}),
		);
	});

	it.each([
		'<a'.repeat(50_000),
		'<a>'.repeat(30_000),
		'&amp'.repeat(25_000),
		'<!--'.repeat(25_000),
		`${'<a'.repeat(20_000)}${'>'.repeat(20_000)}`,
	])('survives long hostile text', (text) => {
		expect(cleanText(text, 100).length).toBeLessThanOrEqual(100);
	});
});

describe('cleanMultiline', () => {
	it('keeps line breaks, also those that are markup, and at most one empty line', () => {
		expect(cleanMultiline('Hi,<br>I  like it.\r\n\r\n\r\n\r\n<p>Ada</p>')).toBe('Hi,\nI like it.\n\nAda');
	});
});
