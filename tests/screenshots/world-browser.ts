import type { Page } from '@playwright/test';
import { FormPage } from '../e2e/form-page';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { startSites } from '../sandbox/sites/server';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { carryOut } from '../support/commands';
import { installing, type StoredSetUp, setUp, usualSetUp } from '../support/set-up';
import type { PopupShot } from './popup';

interface BrowserWorld {
	/** As the browser is started: `es`. English without it. */
	language?: string;
	/** Nothing is stored. */
	isJustInstalled?: boolean;
	/** Pixels of the picture to one of the page. */
	scale?: number;
}

/** A browser with the sample sites and a local Rechat, in which the form can be opened. */
export async function openWorld({ language, isJustInstalled, scale = 2 }: BrowserWorld) {
	const [sites, sandbox] = await Promise.all([startSites(), startSandbox()]);
	const browser = await openBrowser({
		hosts: { ...sites.hosts, ...sites.portals, 'api.rechat.com': sandbox.port },
		// The popup is no page of Playwright's: only a sharper screen makes it sharp, and it is as high as the screen lets it.
		args: [`--screen-info={${1400 * scale}x${1000 * scale} devicePixelRatio=${scale}}`],
		language,
	});
	const stored = usualSetUp(sandbox);
	await (isJustInstalled ? installing(browser) : setUp(browser, stored));
	return {
		browser,
		openForm: (shot: PopupShot) => openForm(browser, sandbox, isJustInstalled ? undefined : stored, shot),
		close: async () => {
			await browser.close();
			await Promise.all([sandbox.stop(), sites.stop()]);
		},
	};
}

/** Opens the form on its page and brings it into its state; gives both. */
async function openForm(
	browser: ExtensionBrowser,
	sandbox: Sandbox,
	stored: StoredSetUp | undefined,
	{ url, fault, undo = 0, act }: PopupShot,
): Promise<{ site: Page; popup: Page }> {
	if (stored) {
		const page = await browser.openExtensionPage('options.html');
		const settings = { ...stored.settings, undoSeconds: undo };
		await carryOut(page, [{ command: 'saveSettings', request: { settings } }]);
		await page.close();
	}
	if (fault) sandbox.misbehave(fault);
	const site = await browser.context.newPage();
	await site.goto(new URL(url, `chrome-extension://${browser.extensionId}/`).href);
	await browser.triggerAction(site);
	const form = new FormPage(await browser.openedPopup());
	await form.page.locator('.foot, .receipt').first().waitFor();
	await form.page.locator('.skeleton').first().waitFor({ state: 'hidden' });
	await act?.(form.page);
	return { site, popup: form.page };
}
