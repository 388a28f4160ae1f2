import { describe, expect, it } from 'vitest';
import { BROWSERS, readBuild } from './built';

/** `eval`, `new Function`, or either of them by another name, as libraries try them to see whether they may. */
const EVALUATES = /\beval\s*\(|\bnew Function\b|[=,(:]\s*Function\s*[;,()}]/;
const TEST_PLACE = /\b(?:localhost|127\.0\.0\.1):\d|\.example\b|\.invalid\b/;

/** Hosts that libraries name in their messages and namespaces; nothing is loaded from there. */
const NAMED_BY_LIBRARIES = ['www.w3.org', 'bit.ly', 'tinyurl.com', 'fb.me'];

describe.each(BROWSERS)('the files built for %s', (browser) => {
	const { paths, read } = readBuild(browser);
	const scripts = paths.filter((path) => path.endsWith('.js'));
	const pages = paths.filter((path) => path.endsWith('.html'));

	it('are scripts, pages, styles, pictures and texts', () => {
		const files = paths.filter((path) => /\.\w+$/.test(path));
		expect(files.filter((path) => !/\.(?:js|html|css|png|json)$/.test(path))).toEqual([]);
		expect(scripts).toEqual(expect.arrayContaining(['background.js', 'read-page.js', 'read-selection.js']));
	});

	it.each(scripts)('make no code out of text: %s', (path) => {
		expect(EVALUATES.exec(read(path))?.[0]).toBeUndefined();
	});

	it.each([...scripts, ...pages])('know no place of a test: %s', (path) => {
		expect(TEST_PLACE.exec(read(path))?.[0]).toBeUndefined();
	});

	it.each([...scripts, ...pages])('name no host but Rechat’s: %s', (path) => {
		const hosts = [...read(path).matchAll(/https?:\/\/((?:[\w-]+\.)+[a-z]{2,})/g)].map(([, host]) => host);
		const others = hosts.filter((host) => host !== 'api.rechat.com' && !NAMED_BY_LIBRARIES.includes(host ?? ''));
		expect(others).toEqual([]);
	});

	it.each(pages)('hold no script and no style of their own: %s', (path) => {
		expect(read(path)).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
	});

	it.each(['read-page.js', 'read-selection.js'])('leave the browser alone in the page: %s', (path) => {
		expect(read(path)).not.toMatch(/\b(?:chrome|browser)\s*[.?[]|webextension-polyfill|message port closed/);
	});
});
