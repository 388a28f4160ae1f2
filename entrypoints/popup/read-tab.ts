import { askSamplePage } from '@/lib/messages/ask-sample-page';
import { readLinkSurroundings } from '@/lib/page/link';
import type { Gesture, Reading } from '@/lib/page/reading';
import { browser } from '@/lib/platform/browser';
import { takePointed } from '@/lib/platform/pointed';

/** A page that doesn't answer within this time is filled in by hand. Milliseconds. */
const BUDGET = 2_000;

/** What was read in a tab; no reading where the browser lets nobody read (its own pages, the store, a PDF). */
export interface TabReading {
	reading?: Reading;
	/** The same reading, however late it comes: a slow page fills the form when it has answered. */
	late: Promise<Reading | undefined>;
	gesture: Gesture;
}

const NOTHING: TabReading = { late: Promise.resolve(undefined), gesture: {} };

/**
 * Reads the page in the tab, what is selected in it, and what was right-clicked. The sample page, into which the browser
 * lets no script, reads itself. Never fails; a tab without an id has nothing to be read.
 */
export async function readTab({ id: tabId }: { id?: number }): Promise<TabReading> {
	if (tabId === undefined) return NOTHING;
	// First what is quick: the page's process does one after the other.
	const selected = inTime(readSelection(tabId).catch(() => askSamplePage(tabId, 'selection')));
	const late = readPage(tabId)
		.catch(() => askSamplePage(tabId, 'page'))
		.catch(() => undefined);
	const [reading, selection, pointed] = await Promise.all([inTime(late), selected, inTime(takePointed(tabId))]);
	const link = pointed?.linkUrl;
	const linkText = link && (await inTime(readAround(tabId, link).catch(() => askSamplePage(tabId, 'around', link))));
	return {
		reading,
		late,
		gesture: {
			// Frames of other sites give nothing: there the browser's own one-line text is all there is.
			selection: selection || pointed?.selectionText,
			...(link && { link: { url: link, text: linkText || '' } }),
		},
	};
}

async function readPage(tabId: number): Promise<Reading | undefined> {
	const [injected] = await browser.scripting.executeScript<[], Reading>({
		target: { tabId },
		files: ['/read-page.js'],
		injectImmediately: true,
	});
	return injected?.result ?? undefined;
}

/** The selection of the first frame that has one. */
async function readSelection(tabId: number): Promise<string | undefined> {
	const injected = await browser.scripting.executeScript<[], string | undefined>({
		target: { tabId, allFrames: true },
		files: ['/read-selection.js'],
		injectImmediately: true,
	});
	return injected.map(({ result }) => result).find(Boolean) ?? undefined;
}

/** The text around the link, in whichever frame it is. */
async function readAround(tabId: number, link: string): Promise<string | undefined> {
	const injected = await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		func: readLinkSurroundings,
		args: [link],
		injectImmediately: true,
	});
	return injected.map(({ result }) => result).find(Boolean) ?? undefined;
}

function inTime<T>(reading: Promise<T | undefined>): Promise<T | undefined> {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, BUDGET));
	return Promise.race([reading.catch(() => undefined), late]);
}
