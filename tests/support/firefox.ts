import { access } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ROOT } from './places';
import { aptInstall } from './run';

const BUILD = join(ROOT, '.output', 'firefox-mv3');
const PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

export interface FirefoxOptions {
	/** The loopback port that answers for every host. */
	port: number;
	/** Whether installing gives access to the hosts that the manifest asks for; a user can take it back. */
	grantsHosts: boolean;
}

export interface ExtensionFirefox {
	visit(url: string): Promise<Page>;
	/** What an expression gives in the popup that is open (`document` is its own); nothing when none is. */
	inPopup(expression: string): Promise<unknown>;
	/** The same in the tab in front, which may be one of the extension's own: there puppeteer has no access. */
	inTab(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/** Where WebDriver BiDi has no words: its commands for the browser's own windows. */
interface Bidi {
	connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

const isThere = (path: string) =>
	access(path).then(
		() => true,
		() => false,
	);

async function installed(): Promise<string | undefined> {
	const given = process.env['FIREFOX_PATH'];
	for (const path of given ? [given] : PATHS) if (await isThere(path)) return path;
	return undefined;
}

/** A Firefox of this machine, fetched by apt where we can; nothing where there is none to be had. */
export async function findFirefox(): Promise<string | undefined> {
	const path = await installed();
	if (path || process.env['FIREFOX_PATH']) return path;
	await aptInstall(['firefox-esr']);
	return installed();
}

/** Where the browser's own window has them. */
const PLACES = { popup: "document.querySelector('.webextension-popup-browser')", tab: 'gBrowser.selectedBrowser' };

/** Milliseconds that an answer may take. */
const PATIENCE = 3_000;

/**
 * Runs in the browser's own window: asks the popup or the tab, which live in another process. One that goes away while it is
 * asked never answers: whoever waits for something asks again.
 */
const askIn = (place: keyof typeof PLACES) => `async (expression) => {
	const shown = ${PLACES[place]};
	if (!shown) return '';
	const answered = new Promise((resolve) =>
		shown.messageManager.addMessageListener('answered', ({ data }) => resolve(data)));
	const ask = 'sendAsyncMessage("answered", JSON.stringify((function (document) { return ' + expression + ' })(content.document)))';
	shown.messageManager.loadFrameScript('data:,' + encodeURIComponent(ask), false);
	return Promise.race([answered, new Promise((resolve) => setTimeout(resolve, ${PATIENCE}, ''))]);
}`;

async function ask({ connection }: Bidi, place: keyof typeof PLACES, expression: string): Promise<unknown> {
	const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const { contexts } = windows.result as { contexts: { context: string; url: string }[] };
	const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
	const { result } = await connection.send('script.callFunction', {
		functionDeclaration: askIn(place),
		arguments: [{ type: 'string', value: expression }],
		target: { context: window?.context },
		awaitPromise: true,
	});
	const answer = (result as { result?: { value?: string } }).result?.value;
	return answer ? JSON.parse(answer) : undefined;
}

/** Starts Firefox on the display with the production build; every host leads to one loopback port. */
export async function openFirefox({ port, grantsHosts }: FirefoxOptions): Promise<ExtensionFirefox> {
	const executablePath = await findFirefox();
	if (!executablePath) throw new Error('No Firefox found: install one, or set FIREFOX_PATH to one.');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: false,
		acceptInsecureCerts: true,
		defaultViewport: null,
		// The popup can be driven without it (by keyboard), but not asked what it shows.
		args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
		extraPrefsFirefox: {
			'network.dns.forceResolve': '127.0.0.1',
			'network.socket.forcePort': `443=${port}`,
			'extensions.originControls.grantByDefault': grantsHosts,
		},
	});
	await browser.installExtension(BUILD);
	return {
		visit: async (url) => {
			const page = await browser.newPage();
			await page.goto(url);
			return page;
		},
		inPopup: (expression) => ask(browser as unknown as Bidi, 'popup', expression),
		inTab: (expression) => ask(browser as unknown as Bidi, 'tab', expression),
		close: () => browser.close(),
	};
}
