import { expect, it } from 'vitest';
import { isSample } from './sample';

it.each([
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop/sample.html',
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop/sample.html?from=welcome',
	'moz-extension://5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11/sample.html',
	'safari-web-extension://5B3CF3C2-7F57-4A3C-9D2E-0C1F5A9E7D11/sample.html#top',
])('is what is begun on the page that the extension brings along: %s', (pageKey) => {
	expect(isSample({ pageKey })).toBe(true);
});

it.each([
	'https://homes.example.com/sample.html',
	'https://homes.example.com/?of=chrome-extension://abcdefghijklmnopabcdefghijklmnop/sample.html',
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop/leads.html?open=/sample.html',
	'chrome-extension://abcdefghijklmnopabcdefghijklmnop/sample.htmlx',
	'file:///home/ann/sample.html',
	'tab:7',
	'draft:5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11',
	'',
])('is nothing that is begun anywhere else: %s', (pageKey) => {
	expect(isSample({ pageKey })).toBe(false);
});
