import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openBrowser } from '../support/browser';
import { installing, setUp, usualSetUp } from '../support/set-up';
import { test } from './fixtures';
import { FormPage, openFormOn } from './form-page';
import { CALLER, LISTING } from './samples';

const BLOCKED = 'Your browser’s storage isn’t available (is your disk full?), so the lead wasn’t saved or sent.';

/** What the form must do where nothing can be written: say so, keep what is typed in its fields, send nothing. */
async function expectHonest(form: FormPage) {
	const alert = form.page.getByRole('alert');
	await expect(alert).toContainText(BLOCKED);
	await form.expectFields({ City: 'Reno' });
	await form.fill(CALLER);
	await form.send();
	await expect(alert).toContainText(BLOCKED);
	await form.expectFields({ ...CALLER, City: 'Reno' });
}

test('where the database is damaged, the form says so and sends nothing', async ({ sandbox, sites }) => {
	const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-damaged-'));
	const hosts = { ...sites.hosts, 'api.rechat.com': sandbox.port };
	const first = await openBrowser({ profile, hosts });
	await setUp(first, usualSetUp(sandbox));
	await first.close();
	const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${first.extensionId}_0.indexeddb.leveldb`);
	await rm(folder, { recursive: true });
	await writeFile(folder, '');

	const browser = await openBrowser({ profile, hosts });
	await installing(browser);
	await expectHonest(await openFormOn(browser, LISTING));
	expect(sandbox.book.requests).toEqual([]);
	await browser.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('while another page of the extension holds the database, the form says so; then it goes on', async ({
	extension,
	visit,
	sandbox,
}) => {
	const holder = await extension.openExtensionPage('options.html');
	await holder.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('send-to-rechat', 1_000_000);
				opening.onupgradeneeded = () => {
					const { transaction } = opening;
					// A transaction lives as long as it is asked for something.
					const hold = () => {
						const [store = ''] = transaction?.objectStoreNames ?? [];
						const counting = transaction?.objectStore(store).count();
						if (counting) counting.onsuccess = hold;
					};
					hold();
					resolve();
				};
			}),
	);
	const page = await visit(LISTING);
	await extension.triggerAction(page);
	const form = new FormPage(await extension.openedPopup());
	await expectHonest(form);
	expect(sandbox.book.requests).toEqual([]);

	await holder.close();
	await form.page.close();
	await extension.triggerAction(page);
	const later = new FormPage(await extension.openedPopup());
	await later.fill(CALLER);
	await later.send();
	await later.acceptedLeadId();
	expect(sandbox.leads).toHaveLength(1);
});
