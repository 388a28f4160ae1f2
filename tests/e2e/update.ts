import { expect, type Page } from '@playwright/test';
import type { InstalledExtension } from '../support/browser';
import { EXTENSION } from '../support/places';

/** As an update does: the extension's pages and its worker are gone, and it begins anew on the same database. */
export async function update({ session, openExtensionPage }: InstalledExtension, open: Page) {
	await session.send('Extensions.loadUnpacked', { path: EXTENSION });
	await expect.poll(() => open.isClosed() || !open.url().startsWith('chrome-extension:')).toBe(true);
	await (await openExtensionPage('options.html')).close();
}
