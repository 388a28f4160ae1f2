import { browser } from './browser';

const SIZES = [16, 24, 32];

/**
 * Chooses the toolbar icon that is readable on the browser's light or dark toolbar. Firefox does it on its own
 * (`theme_icons`); in Chromium only a page knows which it is.
 */
export async function matchToolbar(isDark: boolean): Promise<void> {
	if (import.meta.env.FIREFOX) return;
	const variant = isDark ? 'dark' : 'light';
	await browser.action.setIcon({
		path: Object.fromEntries(SIZES.map((size) => [size, `/icon/${variant}-${size}.png`])),
	});
}
