import { expect } from '@playwright/test';
import { test } from './fixtures';

/** State J: where the browser lets nobody read, the form says so and stays usable. */
const PAGES: [what: string, url: string][] = [
	['a page of the browser itself', 'chrome://version/'],
	['a PDF', 'https://www.odd-pages.example/brochure.pdf'],
];

for (const [what, url] of PAGES)
	test(`${what} can be sent by hand`, async ({ visit, openForm, sandbox }) => {
		const form = await openForm(await visit(url));
		await expect(form.page.getByText("This page can't be read")).toBeVisible();
		await form.fill({ 'First name': 'Nora' });
		await form.send();
		await form.acceptedLeadId();
		expect(sandbox.leads).toMatchObject([{ payload: { first_name: 'Nora' } }]);
		expect(JSON.stringify(sandbox.leads[0]?.payload)).not.toContain('chrome:');
	});
