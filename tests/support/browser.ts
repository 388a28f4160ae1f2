import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { type BrowserOptions, launch, loading } from './launch';
import { EXTENSION } from './places';
import { popupOpener } from './popup';

/** The extension in a browser that is running. */
export interface InstalledExtension {
	context: BrowserContext;
	/** A session with the browser itself, for what Playwright has no words for. */
	session: CDPSession;
	extensionId: string;
	/** What a click on the toolbar button does: opens the popup and grants `activeTab` on this page. */
	triggerAction(page: Page): Promise<void>;
	/** The popup that is open now, as an ordinary page; waits for it to open. Asks again for each popup. */
	openedPopup(): Promise<Page>;
	/** The popups that were asked for and are still open. */
	openedPages(): Page[];
	/** One of the extension's own pages in a tab, as `options.html`. */
	openExtensionPage(path: string): Promise<Page>;
	/** The extension's worker; started by the browser when it is asked for something. */
	serviceWorker(): Promise<Worker>;
	/** Ends the worker as the browser does after 30 idle seconds; any event starts it again. */
	stopServiceWorker(): Promise<void>;
}

/** A browser that was started for the extension alone. */
export interface ExtensionBrowser extends InstalledExtension {
	/** SIGKILLs the browser, as a crash would. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

const firstServiceWorker = async (context: BrowserContext): Promise<Worker> => {
	const running = context.serviceWorkers()[0];
	if (running) return running;
	return context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(() => {
		throw new Error('Chromium did not load the extension. Branded Chrome and Edge refuse to; is its build whole?');
	});
};

const browserSession = async (context: BrowserContext) => {
	const browser = context.browser();
	if (!browser) throw new Error('This context has no browser to talk to.');
	return browser.newBrowserCDPSession();
};

const stopServiceWorker = async (session: CDPSession, extensionId: string) => {
	const { targetInfos } = await session.send('Target.getTargets');
	for (const { type, url, targetId } of targetInfos)
		if (type === 'service_worker' && url.includes(extensionId)) await session.send('Target.closeTarget', { targetId });
};

const killBrowser = async (session: CDPSession, context: BrowserContext) => {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const gone = new Promise((resolve) => context.once('close', resolve));
	for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
	await gone;
};

/** A new profile, which is also removed when the person at the keyboard ends everything with Ctrl+C. */
const newProfile = async () => {
	const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-'));
	const forgetAtOnce = () => rmSync(profile, { recursive: true, force: true });
	process.once('exit', forgetAtOnce);
	const forget = async () => {
		process.off('exit', forgetAtOnce);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	return { profile, forget };
};

const installedIn = async (context: BrowserContext, session: CDPSession, profile: string) => {
	const extensionId = new URL((await firstServiceWorker(context)).url()).host;
	const popup = popupOpener(session, profile, extensionId);
	const installed: InstalledExtension = {
		context,
		session,
		extensionId,
		triggerAction: popup.triggerAction,
		openedPopup: popup.openedPopup,
		openedPages: popup.openedPages,
		openExtensionPage: async (path) => {
			const page = await context.newPage();
			await page.goto(`chrome-extension://${extensionId}/${path}`);
			return page;
		},
		serviceWorker: () => firstServiceWorker(context),
		stopServiceWorker: () => stopServiceWorker(session, extensionId),
	};
	return { installed, disconnect: popup.disconnect };
};

/** Starts Chromium with the production build. */
export const openBrowser = async (options: BrowserOptions = {}): Promise<ExtensionBrowser> => {
	const { extension = EXTENSION, args = [] } = options;
	const { profile, forget } = options.profile
		? { profile: options.profile, forget: async () => undefined }
		: await newProfile();
	const context = await launch(profile, { ...options, args: [...loading(extension), ...args] });
	const session = await browserSession(context);
	const { installed, disconnect } = await installedIn(context, session, profile);
	return {
		...installed,
		kill: async () => {
			await killBrowser(session, context);
			await disconnect();
			await forget();
		},
		close: async () => {
			await context.close();
			await disconnect();
			await forget();
		},
	};
};

/** A browser that many tests have one after the other. */
export interface SharedBrowser {
	/** Installs the production build afresh: it knows nothing of what was before. */
	install(): Promise<InstalledExtension>;
	/** Removes the extension with all that it stored, and closes every page. */
	uninstall(): Promise<void>;
	close(): Promise<void>;
}

/** Starts Chromium without the extension: to install it is quicker than to start a browser. */
export const openSharedBrowser = async (options: BrowserOptions): Promise<SharedBrowser> => {
	const { profile, forget } = await newProfile();
	const context = await launch(profile, options);
	const session = await browserSession(context);
	let current: Awaited<ReturnType<typeof installedIn>> | undefined;
	return {
		install: async () => {
			await session.send('Extensions.loadUnpacked', { path: EXTENSION });
			current = await installedIn(context, session, profile);
			return current.installed;
		},
		uninstall: async () => {
			await current?.disconnect();
			const pages = context.pages();
			// With its last tab a browser ends.
			const last = pages.find((page) => page.url() === 'about:blank') ?? (await context.newPage());
			await Promise.all(pages.map((page) => page !== last && page.close()));
			if (current) await session.send('Extensions.uninstall', { id: current.installed.extensionId });
			current = undefined;
		},
		close: async () => {
			await context.close();
			await forget();
		},
	};
};
