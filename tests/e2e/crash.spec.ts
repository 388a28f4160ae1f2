import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { installing, type StoredSetUp, setUp, usualSetUp } from '../support/set-up';
import { storedDrafts } from '../support/submitted-leads';
import { test as base } from './fixtures';
import { openFormOn } from './form-page';
import { ReceiptPage } from './receipt-page';
import { CALLER, LISTING, OTHER_LISTING } from './samples';

interface Crashing {
	/** Opens the browser, at each call with the same profile. */
	open: () => Promise<ExtensionBrowser>;
}

const test = base.extend<Crashing>({
	open: async ({ sandbox, sites }, use) => {
		const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-crash-'));
		const browsers: ExtensionBrowser[] = [];
		await use(async () => {
			const browser = await openBrowser({ profile, hosts: { ...sites.hosts, 'api.rechat.com': sandbox.port } });
			browsers.push(browser);
			// To Chromium each start is an installation: the options would come in front of the form and close it.
			await installing(browser);
			return browser;
		});
		await browsers
			.at(-1)
			?.close()
			.catch(() => undefined);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	},
});

const withUndo = (usual: StoredSetUp, undoSeconds: number): StoredSetUp => ({
	...usual,
	settings: { ...usual.settings, undoSeconds },
});

test('what was typed survives a crash of the browser', async ({ open, sandbox }) => {
	const crashing = await open();
	await setUp(crashing, usualSetUp(sandbox));
	const form = await openFormOn(crashing, LISTING);
	await form.isRead();
	await form.fill({ ...CALLER, Note: 'Saturday?' });
	// What the browser has not heard yet when it dies, nobody can bring back.
	const noted = async () => (await storedDrafts(await crashing.serviceWorker())).map(({ values }) => values.note);
	await expect.poll(noted).toEqual([expect.stringContaining('Saturday?')]);
	await crashing.kill();

	const restored = await openFormOn(await open(), LISTING);
	await restored.isRead();
	await restored.expectFields({ ...CALLER, Note: 'Saturday?' });
});

test('a lead that could still be taken back when the browser crashed is sent once', async ({ open, sandbox }) => {
	const crashing = await open();
	await setUp(crashing, withUndo(usualSetUp(sandbox), 10));
	const form = await openFormOn(crashing, LISTING);
	await form.isRead();
	await form.fill(CALLER);
	await form.send();
	await new ReceiptPage(form.page).says('Saved');
	await crashing.kill();
	expect(sandbox.book.requests).toEqual([]);

	const next = await open();
	await expect.poll(() => sandbox.leads.length, { timeout: 40_000 }).toBe(1);
	const again = await openFormOn(next, LISTING);
	await new ReceiptPage(again.page).isAccepted();
	expect(sandbox.book.of('capture')).toHaveLength(1);
});

test('a lead that was under way when the browser crashed is left to the user', async ({ open, sandbox }) => {
	const crashing = await open();
	await setUp(crashing, usualSetUp(sandbox));
	const form = await openFormOn(crashing, LISTING);
	await form.isRead();
	await form.fill(CALLER);
	sandbox.misbehave({ fault: 'stall' });
	await form.send();
	await expect.poll(() => sandbox.book.of('capture').length).toBe(1);
	await crashing.kill();

	const again = await openFormOn(await open(), LISTING);
	const receipt = new ReceiptPage(again.page);
	await receipt.isUnsure();
	expect(sandbox.book.of('capture')).toHaveLength(1);
	await receipt.button('Mark as done').click();
	await receipt.says('Marked as done');
});

test('what is to be logged on a lead that waits outlives a crash, and follows the lead', async ({ open, sandbox }) => {
	const crashing = await open();
	await setUp(crashing, usualSetUp(sandbox));
	sandbox.misbehave({ fault: 'unavailable', on: 'capture' });
	const form = await openFormOn(crashing, LISTING);
	await form.isRead();
	await form.fill(CALLER);
	await form.send();
	await new ReceiptPage(form.page).isWaiting();
	const { page } = await openFormOn(crashing, OTHER_LISTING);
	await page.getByRole('button', { name: 'Past lead', exact: true }).click();
	await page.getByRole('option', { name: 'Nora' }).click();
	await page.getByRole('button', { name: 'Favorited' }).click();
	await page.getByRole('button', { name: 'Add to timeline' }).click();
	await new ReceiptPage(page).says('Favorited: 48 Sagebrush Ln Sent once Rechat accepts this lead');
	await crashing.kill();
	expect(sandbox.leads).toEqual([]);

	const again = await openFormOn(await open(), LISTING);
	const receipt = new ReceiptPage(again.page);
	await receipt.says('Sent once Rechat accepts this lead');
	await receipt.button('Retry now').click();
	await receipt.says('Favorited: 48 Sagebrush Ln Rechat accepted it');
	expect(sandbox.leads.map(({ timeline }) => timeline.map(({ activity }) => activity.action))).toEqual([
		['ContactFavoritedListing'],
	]);
});
