import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebUrl } from './web-url';

describe('parseWebUrl', () => {
	it.each([
		['https://homes.example/12-oak-st', 'https://homes.example/12-oak-st'],
		[' HTTP://Homes.Example ', 'http://homes.example/'],
		['https://x/a b.jpg', 'https://x/a%20b.jpg'],
		['https://exämple.example/é?q=é', 'https://xn--exmple-cua.example/%C3%A9?q=%C3%A9'],
		['https://homes.example/100%?a[]=1|2', 'https://homes.example/100%25?a%5B%5D=1%7C2'],
		['https://homes.example/caf%E9/#a#b', 'https://homes.example/caf%E9/#a%23b'],
		['https://user:secret@homes.example:8443/a', 'https://homes.example:8443/a'],
		['http://[::1]/a', 'http://[::1]/a'],
	])('reads %j as %j', (text, expected) => {
		expect(parseWebUrl(text)).toBe(expected);
	});

	it.each([
		'',
		'not a url',
		'www.homes.example/12',
		'javascript:alert(1)',
		'data:image/png;base64,AA',
		'ftp://x/a',
		'https://a"b/',
	])('%j is none', (text) => {
		expect(parseWebUrl(text)).toBeUndefined();
	});

	it('gives an address that is read again as itself', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.webUrl(),
					fc.string().map((text) => `https://homes.example/${text}`),
				),
				(text) => {
					const url = parseWebUrl(text);
					if (url !== undefined) expect(parseWebUrl(url)).toBe(url);
				},
			),
		);
	});
});
