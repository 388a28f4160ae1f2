import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { carryOut } from '../support/commands';
import { installing, setUp, usualSetUp } from '../support/set-up';
import { storedDrafts } from '../support/submitted-leads';
import { test as base } from './fixtures';
import { openFormOn } from './form-page';
import { ReceiptPage } from './receipt-page';
import { aCaller, CALLER, LISTING, OTHER_LISTING, OWNERS_LISTING } from './samples';

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

test('a crash of the browser loses nothing and sends nothing twice: what was under way, what could still be taken back, what was typed', async ({
	open,
	sandbox,
}) => {
	const crashing = await open();
	const stored = usualSetUp(sandbox);
	await setUp(crashing, stored);
	await test.step('one lead is under way', async () => {
		const form = await openFormOn(crashing, LISTING);
		await form.isRead();
		await form.fill(aCaller(1));
		sandbox.misbehave({ fault: 'stall' });
		await form.send();
		await expect.poll(() => sandbox.book.of('capture').length).toBe(1);
		await form.page.close();
	});
	await test.step('one can still be taken back', async () => {
		const options = await crashing.openExtensionPage('options.html');
		await carryOut(options, [
			{ command: 'saveSettings', request: { settings: { ...stored.settings, undoSeconds: 10 } } },
		]);
		await options.close();
		const form = await openFormOn(crashing, OTHER_LISTING);
		await form.isRead();
		await form.fill(aCaller(2));
		await form.send();
		await new ReceiptPage(form.page).says('Saved');
		await form.page.close();
	});
	await test.step('one is being typed', async () => {
		const form = await openFormOn(crashing, OWNERS_LISTING);
		await form.isRead();
		await form.fill({ ...aCaller(3), Note: 'Saturday?' });
		// What the browser has not heard yet when it dies, nobody can bring back.
		const noted = async () => (await storedDrafts(await crashing.serviceWorker())).map(({ values }) => values.note);
		await expect.poll(noted).toContainEqual(expect.stringContaining('Saturday?'));
	});
	await crashing.kill();
	expect(sandbox.book.of('capture')).toHaveLength(1);

	const next = await open();
	await test.step('what could still be taken back is sent once', async () => {
		await expect.poll(() => sandbox.book.of('capture').length, { timeout: 40_000 }).toBe(2);
		const form = await openFormOn(next, OTHER_LISTING);
		await new ReceiptPage(form.page).isAccepted();
		await form.page.close();
	});
	await test.step('what was under way is left to the user', async () => {
		const receipt = new ReceiptPage((await openFormOn(next, LISTING)).page);
		await receipt.isUnsure();
		expect(sandbox.book.of('capture')).toHaveLength(2);
		await receipt.button('Mark as done').click();
		await receipt.says('Marked as done');
		await receipt.page.close();
	});
	await test.step('what was typed is there again', async () => {
		const form = await openFormOn(next, OWNERS_LISTING);
		await form.isRead();
		await form.expectFields({ ...aCaller(3), Note: 'Saturday?' });
	});
	// Rechat took the first although its answer never came.
	expect(sandbox.leads.map(({ payload }) => payload.phone_number)).toEqual(['+17755550121', '+17755550122']);
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
