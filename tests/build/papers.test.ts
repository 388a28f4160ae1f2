import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import answers from '../../.store/answers.json' with { type: 'json' };
import en from '../../.store/en.json' with { type: 'json' };
import es from '../../.store/es.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ROOT } from '../support/places';
import { BROWSERS, readBuild, readReviewed } from './built';

/** What the stores take at most; where they differ the shortest: Edge for names and descriptions, Chrome for summaries and answers. */
const LONGEST = { name: 45, summary: 132, description: 10_000, answer: 1_000 };
/** Edge takes no shorter description, and so many words to search by. */
const SHORTEST_DESCRIPTION = 250;
const SEARCH = { terms: 7, letters: 30, words: 21 };

describe.each([
	['English', en],
	['Spanish', es],
])('the listing in %s', (_, listing) => {
	it('is within what every store takes', () => {
		for (const field of ['name', 'summary', 'description'] as const)
			expect(listing[field].length, field).toBeLessThanOrEqual(LONGEST[field]);
		expect(listing.description.length).toBeGreaterThanOrEqual(SHORTEST_DESCRIPTION);
	});

	it('is searched by no more than Edge takes', () => {
		const { searchTerms } = listing;
		expect(searchTerms.length).toBeLessThanOrEqual(SEARCH.terms);
		expect(Math.max(...searchTerms.map(({ length }) => length))).toBeLessThanOrEqual(SEARCH.letters);
		expect(searchTerms.join(' ').split(' ').length).toBeLessThanOrEqual(SEARCH.words);
	});
});

it('the listing names the extension as it names itself', () => {
	expect([en.name, en.summary]).toEqual([messages.extensionName.message, messages.extensionDescription.message]);
});

it.each(BROWSERS)('the privacy policy is a page of the extension for %s', (browser) => {
	const page = readBuild(browser).read('privacy.html');
	expect(page).toContain('<h1>Privacy policy of Send to Rechat</h1>');
	expect(page).toContain('<strong>Copy diagnostics</strong>');
});

describe('what is answered to the stores', () => {
	const texts = [answers.singlePurpose, ...Object.values(answers.permissions), ...Object.values(answers.hosts)];

	it('is as long as they take', () => {
		expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST.answer);
	});

	it.each(['chrome', 'firefox'] as const)(
		'gives a reason for each permission of the manifest for %s, and for no other',
		(browser) => {
			const { permissions, host_permissions } = readReviewed(browser);
			expect(Object.keys(answers.permissions).sort()).toEqual([...(permissions as string[])].sort());
			expect(Object.keys(answers.hosts)).toEqual(host_permissions);
		},
	);

	it('declares to Firefox what the manifest declares', () => {
		const declared = readReviewed('firefox')['browser_specific_settings'];
		expect(declared).toMatchObject({
			gecko: { data_collection_permissions: { required: Object.keys(answers.firefox.dataCollection) } },
		});
	});
});

it.each([16, 24, 32, 48, 128])('the icon of %i pixels is of that size', (size) => {
	const png = readFileSync(join(ROOT, 'public', 'icon', `light-${size}.png`));
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

it('the changelog begins with the version that is built', () => {
	const [, newest] = /^## (\S+)/m.exec(readFileSync(join(ROOT, '.readme', 'changelog.md'), 'utf8')) ?? [];
	expect(newest).toBe(project.version);
});
