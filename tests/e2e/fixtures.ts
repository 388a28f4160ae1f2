import { test as base, type Page, type TestInfo } from '@playwright/test';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { type Sites, startSites } from '../sandbox/sites/server';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { type StoredSetUp, setUp, usualSetUp } from '../support/set-up';
import { FormPage } from './form-page';

export interface TestOptions {
	/** Real windows on a display instead of none; for tests that need mouse and keyboard. */
	headed: boolean;
	/** Whether the sandbox lets the browser use a connection again; see `SandboxOptions`. */
	keepAlive: boolean;
}

interface TestFixtures extends TestOptions {
	/** A local Rechat of the test's own, at https://api.rechat.com. */
	sandbox: Sandbox;
	/**
	 * What is stored before the test: by default all that the sandbox knows. `test.use({ stored: null })` leaves the
	 * extension as it is just after it was installed.
	 */
	stored: StoredSetUp | null;
	/** Hosts beside the sample sites, and the loopback ports that answer for them. */
	moreHosts: Record<string, number>;
	/** Chromium with the production build. */
	extension: ExtensionBrowser;
	/** A tab at an address. */
	visit: (url: string) => Promise<Page>;
	/** The toolbar button on a page: its form, when the page has been read. */
	openForm: (page: Page) => Promise<FormPage>;
}

/** What was on every page when a test failed. */
async function keepPictures(info: TestInfo, { context, openedPages }: ExtensionBrowser) {
	const pages = [...context.pages(), ...openedPages()];
	for (const [index, page] of pages.entries())
		await page.screenshot({ path: info.outputPath(`page-${index}.png`), timeout: 5_000 }).catch(() => undefined);
}

export const test = base.extend<TestFixtures, { sites: Sites; sitesPort: number }>({
	headed: [false, { option: true }],
	keepAlive: [false, { option: true }],
	sitesPort: [0, { option: true, scope: 'worker' }],

	sites: [
		async ({ sitesPort }, use) => {
			const sites = await startSites(sitesPort);
			await use(sites);
			await sites.stop();
		},
		{ scope: 'worker' },
	],

	sandbox: async ({ keepAlive }, use) => {
		const sandbox = await startSandbox({ keepAlive });
		await use(sandbox);
		await sandbox.stop();
	},

	stored: async ({ sandbox }, use) => use(usualSetUp(sandbox)),

	moreHosts: [{}, { option: true }],

	extension: async ({ sandbox, sites, moreHosts, headed, stored }, use, info) => {
		const hosts = { ...sites.hosts, ...moreHosts, 'api.rechat.com': sandbox.port };
		const browser = await openBrowser({ headed, hosts });
		if (stored) await setUp(browser, stored);
		await use(browser);
		if (info.status !== info.expectedStatus) await keepPictures(info, browser);
		await browser.close();
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
