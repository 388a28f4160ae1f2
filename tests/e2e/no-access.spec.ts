import { expect, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { test } from './fixtures';
import { ReceiptPage } from './receipt-page';
import { LISTING } from './samples';

declare const chrome: {
	developerPrivate: {
		updateExtensionConfiguration(of: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
	};
};

/** "Site access" on the browser's page of the extension, as a user sets it there. */
async function siteAccess(extension: InstalledExtension, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
	const page: Page = await extension.context.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate((configuration) => chrome.developerPrivate.updateExtensionConfiguration(configuration), {
		extensionId: extension.extensionId,
		hostAccess,
	});
	await page.close();
}

test('a lead waits while the browser does not let us reach Rechat, and goes when it does', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	await siteAccess(extension, 'ON_CLICK');
	const page = await visit(LISTING);
	const form = await openForm(page);
	await form.fill({ 'First name': 'Nora', Phone: '(775) 555-0142' });
	await form.send();
	const receipt = new ReceiptPage(form.page);
	await receipt.says('Your browser is blocking Rechat');
	await expect(receipt.button('Allow access to Rechat')).toBeVisible();
	await form.page.close();
	expect(sandbox.book.requests).toEqual([]);

	await siteAccess(extension, 'ON_ALL_SITES');
	await expect.poll(() => sandbox.leads.length).toBe(1);
	const again = new ReceiptPage((await openForm(page)).page);
	await again.isAccepted();
	expect(sandbox.book.of('capture')).toHaveLength(1);
});
