import { test as base, type Page, type TestInfo } from '@playwright/test';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { type Sites, startSites } from '../sandbox/sites/server';
import { type InstalledExtension, openSharedBrowser, type SharedBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { installing, type StoredSetUp, setUp, usualSetUp } from '../support/set-up';
import { FormPage } from './form-page';

export interface TestOptions {
	/** Whether the sandbox lets the browser use a connection again; see `SandboxOptions`. */
	keepAlive: boolean;
	/** Leaves the extension as it is just after it was installed: nothing is stored, and its options are open. */
	isJustInstalled: boolean;
}

export interface WorkerOptions {
	/** Real windows on a display instead of none; for tests that need mouse and keyboard. */
	headed: boolean;
	/** Of the browser's own words, as `es`; this computer's without it. */
	language: string | undefined;
}

interface TestFixtures extends TestOptions {
	/** A local Rechat of the test's own, at https://api.rechat.com. */
	sandbox: Sandbox;
	/** What is stored before the test: by default all that the sandbox knows. */
	stored: StoredSetUp;
	/** The production build, installed anew for the test. */
	extension: InstalledExtension;
	/** A tab at an address. */
	visit: (url: string) => Promise<Page>;
	/** The toolbar button on a page: its form, when the page has been read. */
	openForm: (page: Page) => Promise<FormPage>;
}

interface WorkerFixtures extends WorkerOptions {
	sites: Sites;
	/** Where the sandboxes of all tests are, one after the other. */
	sandboxPort: number;
	/** A Chromium that is started once: most of a test's time would go into starting one. */
	shared: SharedBrowser;
}

/** What was on every page when a test failed. */
async function keepPictures(info: TestInfo, { context, openedPages }: InstalledExtension) {
	const pages = [...context.pages(), ...openedPages()];
	for (const [index, page] of pages.entries())
		await page.screenshot({ path: info.outputPath(`page-${index}.png`), timeout: 5_000 }).catch(() => undefined);
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	headed: [false, { option: true, scope: 'worker' }],
	language: [undefined, { option: true, scope: 'worker' }],
	keepAlive: [false, { option: true }],
	isJustInstalled: [false, { option: true }],

	sites: [
		async ({ headed: _ }, use) => {
			const sites = await startSites();
			await use(sites);
			await sites.stop();
		},
		{ scope: 'worker' },
	],

	sandboxPort: [async ({ headed: _ }, use) => use(await freePort()), { scope: 'worker' }],

	shared: [
		async ({ sites, sandboxPort, headed, language }, use) => {
			const hosts = { ...sites.hosts, ...sites.portals, 'api.rechat.com': sandboxPort };
			const browser = await openSharedBrowser({ headed, language, hosts });
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],

	sandbox: async ({ keepAlive, sandboxPort }, use) => {
		const sandbox = await startSandbox({ keepAlive, port: sandboxPort });
		await use(sandbox);
		await sandbox.stop();
	},

	stored: async ({ sandbox }, use) => use(usualSetUp(sandbox)),

	extension: async ({ shared, sandbox: _, stored, isJustInstalled }, use, info) => {
		const extension = await shared.install();
		await (isJustInstalled ? installing(extension) : setUp(extension, stored));
		await use(extension);
		if (info.status !== info.expectedStatus) await keepPictures(info, extension);
		await shared.uninstall();
	},

	visit: async ({ extension }, use) => {
		await use(async (url) => {
			const page = await extension.context.newPage();
			await page.goto(url);
			return page;
		});
	},

	openForm: async ({ extension }, use) => {
		await use(async (page) => {
			await extension.triggerAction(page);
			const form = new FormPage(await extension.openedPopup());
			await form.isRead();
			return form;
		});
	},
});
