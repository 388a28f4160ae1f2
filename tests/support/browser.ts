import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './chromium';
import { EXTENSION } from './places';
import { popupOpener } from './popup';

export interface BrowserOptions {
	/** Which host is answered by which loopback port: `{ 'api.rechat.com': 8443 }`. */
	hosts?: Record<string, number>;
	/** A window on the display instead of none. */
	headed?: boolean;
	/** A folder that outlives this browser; without it the profile is new and is removed afterwards. */
	profile?: string;
	/** Another unpacked extension than the production build. */
	extension?: string;
	args?: string[];
}

export interface ExtensionBrowser {
	context: BrowserContext;
	/** A session with the browser itself, for what Playwright has no words for. */
	session: CDPSession;
	extensionId: string;
	/** What a click on the toolbar button does: opens the popup and grants `activeTab` on this page. */
	triggerAction(page: Page): Promise<void>;
	/** The popup that is open now, as an ordinary page; waits for it to open. Asks anew for each popup. */
	openedPopup(): Promise<Page>;
	/** The popups that were asked for and are still open. */
	openedPages(): Page[];
	/** One of the extension's own pages in a tab, as `options.html`. */
	openExtensionPage(path: string): Promise<Page>;
	/** The extension's worker; started by the browser when it is asked for something. */
	serviceWorker(): Promise<Worker>;
	/** Ends the worker as the browser does after 30 idle seconds; any event starts it again. */
	stopServiceWorker(): Promise<void>;
	/** SIGKILLs the browser, as a crash would. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

const switches = (extension: string, hosts: Record<string, number>) => [
	`--load-extension=${extension}`,
	`--disable-extensions-except=${extension}`,
	`--host-resolver-rules=${Object.entries(hosts)
		.map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`)
		.join(', ')}`,
	'--ignore-certificate-errors',
	'--enable-unsafe-extension-debugging',
	// 0: a free port, which the browser writes into its profile.
	'--remote-debugging-port=0',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	'--no-default-browser-check',
];

const launch = async (
	profile: string,
	{ hosts = {}, headed = false, extension = EXTENSION, args = [] }: BrowserOptions,
) => {
	if (!existsSync(join(extension, 'manifest.json')))
		throw new Error(`There is no extension in ${extension}: run \`npx wxt build\` first.`);
	const { path } = await findChromium();
	return chromium.launchPersistentContext(profile, {
		executablePath: path,
		headless: !headed,
		args: [
			...switches(extension, hosts),
			...(headed ? ['--window-position=0,0', '--window-size=1280,900'] : []),
			...args,
		],
		ignoreDefaultArgs: ['--disable-extensions'],
		ignoreHTTPSErrors: true,
		viewport: headed ? null : { width: 1280, height: 900 },
	});
};

const firstServiceWorker = async (context: BrowserContext): Promise<Worker> => {
	const running = context.serviceWorkers()[0];
	if (running) return running;
	return context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
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

/** Starts Chromium with the production build. Host names lead to loopback ports, any certificate will do. */
export const openBrowser = async (options: BrowserOptions = {}): Promise<ExtensionBrowser> => {
	const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'send-to-rechat-')));
	const context = await launch(profile, options);
	// Also when the person at the keyboard ends it with Ctrl+C.
	const forgetAtOnce = () => rmSync(profile, { recursive: true, force: true });
	if (!options.profile) process.once('exit', forgetAtOnce);
	const forget = async () => {
		await popup.disconnect();
		process.off('exit', forgetAtOnce);
		if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	const session = await browserSession(context);
	const extensionId = new URL((await firstServiceWorker(context)).url()).host;
	const popup = popupOpener(session, profile, extensionId);
	return {
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
		kill: async () => {
			await killBrowser(session, context);
			await forget();
		},
		close: async () => {
			await context.close();
			await forget();
		},
	};
};
