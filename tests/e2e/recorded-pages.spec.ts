import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import * as z from 'zod/mini';
import { sendText } from '../sandbox/answer';
import { startLoopbackServer } from '../sandbox/loopback';
import { ROOT } from '../support/places';
import { test as base } from './fixtures';

/** Recorded pages of real sites belong to their sites and are no part of the project: they are used where they lie. */
const FOLDER = process.env['RECORDED_PAGES'] ?? join(ROOT, '..', 'shared', 'corpus');

/** A page with its label file: an ordinary listing in the United States, with all that the form must show. */
const Label = z.object({
	url: z.string().check(z.startsWith('https://')),
	kind: z.literal('listing'),
	listing: z.object({
		price: z.number(),
		address: z.object({ city: z.string(), state_code: z.string(), postal_code: z.string().check(z.regex(/^\d{5}$/)) }),
	}),
});
type Recorded = z.infer<typeof Label> & { file: string };

const labelled = (): Recorded[] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json') && existsSync(join(FOLDER, name.replace(/json$/, 'html'))))
		.flatMap((name) => {
			const label = Label.safeParse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
			return label.success ? [{ ...label.data, file: join(FOLDER, name.replace(/json$/, 'html')) }] : [];
		});

/** The newest page of each site: the name of a file begins with its site and its year. */
const recorded = (): Recorded[] => {
	const bySite = new Map(labelled().map((page) => [new URL(page.url).hostname, page]));
	return [...bySite.values()].slice(0, 5);
};

const pages = existsSync(FOLDER) ? recorded() : [];

const test = base.extend({
	moreHosts: async ({ keepAlive: _ }, use) => {
		const server = await startLoopbackServer((request, response) => {
			const page = pages.find(({ url }) => new URL(url).pathname === request.url?.split('?')[0]);
			// The recording is what is read: its own scripts would make another page of it.
			response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
			sendText(response, page ? 200 : 404, 'text/html; charset=utf-8', page ? readFileSync(page.file) : '');
		});
		await use(Object.fromEntries(pages.map(({ url }) => [new URL(url).hostname, server.port])));
		await server.stop();
	},
});

test('recorded pages are there', () => {
	if (pages.length === 0) console.log(`No recorded pages in ${FOLDER}: the journey on real sites was not tested.`);
	test.skip(pages.length === 0);
	expect(pages.length).toBeGreaterThanOrEqual(3);
});

for (const { url, listing } of pages)
	test(`the journey on a recorded page of ${new URL(url).hostname}`, async ({ visit, openForm, sandbox }) => {
		const form = await openForm(await visit(url));
		await form.expectFields({ 'First name': '', 'Last name': '', Phone: '', Email: '' });
		await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
		await form.send();
		await form.acceptedLeadId();
		const { city, state_code, postal_code } = listing.address;
		expect(sandbox.leads).toMatchObject([
			{ payload: { listing: { price: listing.price, property: { address: { city, state_code, postal_code } } } } },
		]);
		expect(sandbox.leads[0]?.payload.referer_url).toBe(url);
	});
