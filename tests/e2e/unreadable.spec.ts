import { expect } from '@playwright/test';
import { test } from './fixtures';
import { ReceiptPage } from './receipt-page';
import { CALLER } from './samples';

/** State J: where the browser lets nobody read, the form says so and stays usable. */
const PAGES: [what: string, url: string][] = [
	['a page of the browser', 'chrome://version/'],
	['an empty tab', 'about:blank'],
	['a PDF', 'https://www.odd-pages.example/brochure.pdf'],
];

test('a page that can not be read can be sent by hand, and keeps its draft', async ({ visit, openForm, sandbox }) => {
	for (const [what, url] of PAGES)
		await test.step(what, async () => {
			const page = await visit(url);
			const first = await openForm(page);
			await expect(first.page.getByText('We can’t read this page')).toBeVisible();
			await expect(first.field('First name')).toBeFocused();
			await first.fill({ ...CALLER, 'Last name': what });
			await first.page.close();

			const second = await openForm(page);
			await second.expectFields({ ...CALLER, 'Last name': what });
			await second.send();
			await second.acceptedLeadId();
			await second.page.close();
			const receipt = new ReceiptPage((await openForm(page)).page);
			await receipt.isAccepted();
			await receipt.page.close();
		});
	expect(sandbox.leads.map(({ payload }) => payload.last_name)).toEqual(PAGES.map(([what]) => what));
	expect(JSON.stringify(sandbox.leads.map(({ payload }) => payload))).not.toMatch(/chrome:|about:|data:|javascript:/);
});
