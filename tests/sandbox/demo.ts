import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { FormPage } from '../e2e/form-page';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { buildExtension } from '../support/build';
import { hasScreen } from '../support/display';
import { ARTIFACTS } from '../support/places';
import { installing, setUp, usualSetUp } from '../support/set-up';
import { type Sandbox, startSandbox } from './sandbox';
import { startSites } from './sites/server';

/**
 * `npm run demo [-- --new] [-- --headless]`: the whole product on this computer, against a local Rechat and sample sites. It
 * is set up already; with `--new` it is as just after its installation.
 */

const LISTING = 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct';
const OTHERS = [
	['a page of rentals', 'https://www.lakeshore-rentals.example/'],
	['an owner who sells himself', 'https://www.sold-by-owner.example/'],
	['an inbox with an inquiry', 'https://mail.postbox.example/'],
	['an agent’s profile', 'https://www.sierra-vista-homes.example/agents/marisol-quintana'],
	['search results', 'https://www.sierra-vista-homes.example/search'],
] as const;
const RECHAT_PAGE = 'https://local-rechat.example/';
const PICTURES = join(ARTIFACTS, 'demo');

let steps = 0;

/** Says what has been done, and keeps a picture of it. */
async function step(name: string, words: string, page: Page) {
	steps += 1;
	await page.screenshot({ path: join(PICTURES, `${steps}-${name}.png`) });
	console.log(`${steps}. ${words}`);
}

const isTitled = (page: Page, title: RegExp) =>
	page.waitForFunction((pattern) => new RegExp(pattern).test(document.title), title.source);

/** Drives the journey as an agent would: gesture, form, choice, send, receipt. */
async function driveJourney(browser: ExtensionBrowser, sandbox: Sandbox) {
	await mkdir(PICTURES, { recursive: true });
	const rechat = await browser.context.newPage();
	await rechat.goto(RECHAT_PAGE);
	const listing = await browser.context.newPage();
	await listing.goto(LISTING);
	await step('listing', 'A listing is open, and somebody calls about it', listing);

	await browser.triggerAction(listing);
	const form = new FormPage(await browser.openedPopup());
	await form.isRead();
	await step('form', 'The toolbar button opens the form, with the listing filled in', form.page);

	await form.fill({ 'First name': 'Nora', 'Last name': 'Fields', Phone: '(775) 555-0142' });
	await form.addToNote('Would like to see it on Saturday morning.');
	await form.page.getByRole('button', { name: 'Phone call' }).click();
	await step('caller', 'The caller’s name and phone are typed', form.page);

	await form.chooseChannel('Newsletters');
	await form.askFor('Devon Ashworth');
	await step('destination', 'Another channel is chosen, and a colleague is asked for', form.page);

	await form.send();
	const id = await form.acceptedLeadId();
	await step('receipt', `Rechat has it: the receipt shows lead ${id}`, form.page);

	await rechat.bringToFront();
	await isTitled(rechat, /^\(1\)/);
	await step('local-rechat', 'The local Rechat’s page shows the lead', rechat);
	console.log(`\nRechat received:\n${JSON.stringify(sandbox.leads[0]?.payload, null, 2)}\n\nPictures: ${PICTURES}`);
}

/** Leaves the browser to the person at the screen until it is closed; `channelId` is for the welcome, where that is open. */
async function letTry({ context }: ExtensionBrowser, channelId: string | undefined) {
	const closed = new Promise((resolve) => context.once('close', resolve));
	const [first = await context.newPage()] = context.pages();
	const rechat = channelId ? await context.newPage() : first;
	await rechat.goto(RECHAT_PAGE);
	const listing = await context.newPage();
	await listing.goto(LISTING);
	if (channelId) {
		await first.bringToFront();
		console.log(`Chromium is open on the welcome. A Lead Channel ID to paste there: ${channelId}\n`);
	}
	console.log(`A listing is open in the last tab. Press Alt+Shift+L, or right-click
and choose "Send to Rechat", or choose it behind the puzzle piece of the toolbar.
What you send appears in this tab: ${RECHAT_PAGE}
There, "Misbehave" shows what happens when Rechat or the network fails.
("Not secure" is because all of it is on this computer.)

Other pages to try:`);
	for (const [what, url] of OTHERS) console.log(`  ${url}  (${what})`);
	console.log('\nClose the browser to end.');
	await closed;
}

/** A window where there is a display; a display that is only promised (a stale DISPLAY) is no reason to fail. */
async function open(hosts: Record<string, number>, wantsWindow: boolean) {
	if (wantsWindow) {
		const browser = await openBrowser({ headed: true, hosts }).catch(() => undefined);
		if (browser) return { browser, isShown: true };
	}
	console.log('Without a display the journey is driven by itself.');
	return { browser: await openBrowser({ hosts }), isShown: false };
}

async function demo(wantsWindow: boolean, isNew: boolean) {
	console.log('Building the extension…');
	await buildExtension();
	const [sandbox, sites] = await Promise.all([startSandbox(), startSites()]);
	const hosts = { ...sites.hosts, 'api.rechat.com': sandbox.port, 'local-rechat.example': sandbox.port };
	const { browser, isShown } = await open(hosts, wantsWindow);
	try {
		const usual = usualSetUp(sandbox);
		const isWelcome = isShown && isNew;
		if (isWelcome) await installing(browser);
		else await setUp(browser, { ...usual, settings: { ...usual.settings, undoSeconds: isShown ? 5 : 2 } });
		if (isShown) await letTry(browser, isWelcome ? sandbox.channels[0]?.id : undefined);
		else await driveJourney(browser, sandbox);
	} finally {
		await browser.close().catch(() => undefined);
		await Promise.all([sandbox.stop(), sites.stop()]);
	}
}

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, new: { type: 'boolean' } } });

try {
	await demo(!values.headless && hasScreen(), values.new ?? false);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
