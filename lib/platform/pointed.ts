import { browser } from './browser';

/** What was right-clicked: kept in memory only, for the form that opens for it. */
export interface Pointed {
	tabId: number;
	/** As the browser gives it, in one line. */
	selectionText?: string;
	linkUrl?: string;
}

const KEY = 'pointed';

/** Remembers what was right-clicked until the form takes it. */
export const point = (pointed: Pointed): Promise<void> => browser.storage.session.set({ [KEY]: pointed });

/** Takes what was right-clicked in the tab, once; undefined when the form was opened otherwise. */
export async function takePointed(tabId: number): Promise<Pointed | undefined> {
	const { [KEY]: pointed } = await browser.storage.session.get<{ [KEY]?: Pointed }>(KEY);
	if (pointed?.tabId !== tabId) return undefined;
	await browser.storage.session.remove(KEY);
	return pointed;
}
