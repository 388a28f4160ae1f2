import { expect, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { EXTENSION } from '../support/places';
import { test } from './fixtures';
import { ReceiptPage } from './receipt-page';
import { CALLER, LISTING } from './samples';

/** As an update does: the extension's pages and its worker are gone, and it begins anew on the same database. */
async function update({ session, openExtensionPage }: InstalledExtension, open: Page) {
	await session.send('Extensions.loadUnpacked', { path: EXTENSION });
	await expect.poll(() => open.isClosed() || !open.url().startsWith('chrome-extension:')).toBe(true);
	await (await openExtensionPage('options.html')).close();
}

test('what is typed while the extension is updated is there again', async ({ extension, visit, openForm, sandbox }) => {
	const page = await visit(LISTING);
	const form = await (await openForm(page)).keepOpen(extension.context);
	await form.fill({ ...CALLER, Note: 'Saturday?' });
	await update(extension, form.page);
	const again = await openForm(page);
	await again.expectFields({ ...CALLER, Note: 'Saturday?' });
	await again.send();
	await again.acceptedLeadId();
	expect(sandbox.leads).toHaveLength(1);
});

test('a lead that waits while the extension is updated is sent once', async ({
	extension,
	visit,
	openForm,
	sandbox,
}) => {
	test.setTimeout(180_000);
	await sandbox.goDown();
	const form = await (await openForm(await visit(LISTING))).keepOpen(extension.context);
	await form.fill(CALLER);
	await form.send();
	await new ReceiptPage(form.page).isWaiting();
	await update(extension, form.page);
	await sandbox.comeBack();
	await expect.poll(() => sandbox.leads.length, { timeout: 90_000 }).toBe(1);
	expect(sandbox.book.of('capture')).toHaveLength(1);
});
