import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { INBOX, LISTING } from '../e2e/samples';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { ARTIFACTS, ROOT } from '../support/places';
import { LEADS } from './leads';
import { CALLER, type PopupShot, USUAL } from './popup';
import { openWorld } from './world-browser';

/** What the stores show: as large as they ask for. */
const SIZE = { width: 1280, height: 800 };
/** A window in which the popup has its real size, and which makes a picture of less than 200 kB. */
const SMALLER = { width: 1120, height: 660 };
const STORE = join(ARTIFACTS, 'store');
const README = join(ROOT, '.readme');

/** Under the browser's toolbar, as the popup stands there. Pixels. */
const POPUP = { top: 0, right: 24 };

const shot = (name: string): PopupShot => {
	const found = USUAL.find((usual) => usual.name === name);
	if (!found) throw new Error(`There is no state ${name}.`);
	return found;
};

const noted = async (page: Page) => {
	for (const [field, value] of Object.entries(CALLER))
		await page.locator(`[data-field="${field}"] input`).first().fill(value);
	await page.locator('[data-field="note"] textarea').first().fill('Would like to see it on Saturday at 10.');
};

/** The popup over the page that it was opened on. */
const SCENES: readonly [name: string, scene: PopupShot, readme?: string][] = [
	['1-listing', { name: 'listing', url: LISTING, act: noted }, 'popup.png'],
	['2-message', { name: 'message', url: INBOX }],
	['3-receipt', shot('popup-accepted'), 'receipt.png'],
];

/** Five pictures for the stores, three of which the README opens with. */
export async function takeShowcase(prepare: (browser: ExtensionBrowser) => Promise<void>): Promise<void> {
	await mkdir(STORE, { recursive: true });
	await takeScenes();
	const browser = await openBrowser({ scale: 1 });
	try {
		await prepare(browser);
		await takePage(
			browser,
			'4-leads',
			'leads.html',
			LEADS.find(({ name }) => name === 'leads-accepted')?.act,
			'leads.png',
		);
		await takePage(browser, '5-rules', 'options.html#rules');
	} finally {
		await browser.close();
	}
}

async function takeScenes() {
	const world = await openWorld({ scale: 1 });
	try {
		for (const [name, scene, readme] of SCENES) {
			const { site, popup } = await world.openForm(scene);
			await popup.emulateMedia({ reducedMotion: 'reduce' });
			const front = (await popup.screenshot()).toString('base64');
			await popup.close();
			await site.setViewportSize(SIZE);
			await site.evaluate(layOver, { front, ...POPUP });
			await keep(site, name, readme);
			await site.close();
		}
	} finally {
		await world.close();
	}
}

/** Runs in the page: shows the popup's picture where the popup was, which is a window of its own. */
async function layOver({ front, top, right }: { front: string; top: number; right: number }) {
	const picture = new Image();
	picture.src = `data:image/png;base64,${front}`;
	await picture.decode();
	const style = 'position:fixed;z-index:9;border-radius:0 0 12px 12px;box-shadow:0 0 0 1px #0002,0 12px 40px #0006';
	picture.setAttribute('style', `${style};top:${top}px;right:${right}px`);
	document.body.append(picture);
}

async function takePage(
	browser: ExtensionBrowser,
	name: string,
	path: string,
	act?: (page: Page) => Promise<void>,
	readme?: string,
) {
	const page = await browser.openExtensionPage(path);
	await page.setViewportSize(SIZE);
	await page.locator('h1, h2').first().waitFor();
	await act?.(page);
	await page.waitForTimeout(250);
	await keep(page, name, readme);
	await page.close();
}

async function keep(page: Page, name: string, readme?: string) {
	await save(page, join(STORE, `${name}.png`));
	if (!readme) return;
	await page.setViewportSize(SMALLER);
	await page.waitForTimeout(250);
	await save(page, join(README, readme));
}

async function save(page: Page, path: string) {
	const picture = await page.screenshot();
	await writeFile(path, picture);
	console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
}
