import { text } from '@/lib/platform/text';
import type { Opening } from './form-deps';
import { readTab } from './read-tab';
import { targetTab } from './target-tab';

// In this order: what two of them share lies in the file of the first.
export const loadForm = () => import('./show-form');

/** Nothing can be sent by a form that could not be loaded; what was typed in what the build has drawn stays in sight. */
export const sayNotLoaded = (): void =>
	(document.querySelector('#app .foot') ?? document.querySelector('#app'))?.replaceChildren(text('form_not_loaded'));

/** The code that reads the database. */
export const loadData = () => import('./form-data');

/** The code that makes a draft of a page. */
export const loadPageDraft = () => import('./page-draft');

/**
 * Begins all at once what filling the form waits for: the page is read, the database asked, and what is needed later
 * loaded.
 */
export function startOpening(): Opening {
	const tab = targetTab();
	const read = tab.then(readTab);
	const onDisk = Promise.all([loadData(), tab]).then(([data, found]) => data.readForPage(found, Date.now()));
	// Whoever awaits them hears of a failure; until then it is nobody's.
	for (const begun of [read, onDisk, loadPageDraft()]) begun.catch(() => undefined);
	return { tab, read, onDisk };
}
