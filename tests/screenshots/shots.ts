import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/browser';
import { ARTIFACTS } from '../support/places';

const FOLDER = join(ARTIFACTS, 'screenshots');

/** One state of a page, and how it comes about. */
export interface Shot {
	/** Also the picture's name. */
	name: string;
	/** Of the extension, as `options.html#rules`. */
	path: string;
	/** CSS pixels; 1280 × 860 without it. */
	size?: readonly [width: number, height: number];
	/** Brings the page into the state. */
	act?: (page: Page) => Promise<void>;
}

type Scheme = 'light' | 'dark';

interface Album {
	/** Before each picture's name. */
	prefix?: string;
	schemes?: readonly Scheme[];
}

/** Takes each state in light and dark, twice as sharp as a page, into a folder that git ignores. */
export async function take(browser: ExtensionBrowser, shots: readonly Shot[], album: Album = {}): Promise<void> {
	for (const { name, path, size = [1280, 860], act } of shots) {
		const page = await browser.openExtensionPage(path);
		await page.setViewportSize({ width: size[0], height: size[1] });
		await page.locator('h1, h2').first().waitFor();
		await act?.(page);
		await picture(page, name, album);
		await page.close();
	}
}

/** The same of a page that is in its state already. */
export async function picture(
	page: Page,
	name: string,
	{ prefix = '', schemes = ['light', 'dark'] }: Album,
): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// What opens fades in, and lists are measured a frame later.
		await page.waitForTimeout(250);
		await page.screenshot({ path: join(FOLDER, `${prefix}${name}-${colorScheme}.png`) });
	}
	console.log(`${prefix}${name}`);
}
