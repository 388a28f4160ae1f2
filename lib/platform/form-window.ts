import { browser } from './browser';

const WIDTH = 440;

/** Opens the form for a tab in a small window at the right edge of the current one, where clicks on the page don't close it. */
export async function openFormWindow(tabId: number): Promise<void> {
	const { left = 0, top = 0, width = 1280, height = 800 } = await browser.windows.getLastFocused();
	await browser.windows.create({
		url: browser.runtime.getURL(`/popup.html?tab=${tabId}`),
		type: 'popup',
		width: WIDTH,
		height,
		top,
		left: Math.max(0, left + width - WIDTH),
	});
}
