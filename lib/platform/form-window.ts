import { browser } from './browser';
import { log } from './log';

const WIDTH = 440;

/** Opens the form for a tab in a window of its own, where clicks on the page don't close it. */
export const openFormWindow = (tabId: number): Promise<void> => openBeside(`/popup.html?tab=${tabId}`);

/** Opens the form with a draft that is on disk, without a page. */
export const openDraftWindow = (draftId: string): Promise<void> => openBeside(`/popup.html?draft=${draftId}`);

/**
 * Opens a small window at the right edge of the current one. A place that the browser refuses (less than half of it on a screen, as beside a window that was pushed aside) is
 * left to the browser.
 */
async function openBeside(path: `/popup.html?${string}`): Promise<void> {
	const { left = 0, top = 0, width = 1280, height = 800 } = await browser.windows.getLastFocused();
	const form = { url: browser.runtime.getURL(path), type: 'popup', width: WIDTH } as const;
	try {
		await browser.windows.create({ ...form, height, top, left: Math.max(0, left + width - WIDTH) });
	} catch (error) {
		log('window placed by the browser', {}, error);
		await browser.windows.create(form);
	}
}
