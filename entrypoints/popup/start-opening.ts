import { painted } from '@/lib/platform/painted';
import { text } from '@/lib/platform/text';
import type { Opening } from './form-deps';
import { readTab } from './read-tab';
import { targetTab } from './target-tab';

const loaded = new Promise<void>((resume) => {
	if (document.readyState === 'complete') resume();
	else addEventListener('load', () => resume(), { once: true });
});

/**
 * When the form that the build has drawn is on the screen. Chromium shows a popup when its document has loaded, and on two
 * cores whatever is begun before its first frame shows it later, and fills it no sooner.
 */
export const shown: Promise<void> = loaded.then(painted);

// In this order: what two of them share lies in the file of the first.
export const loadForm = () => import('./show-form');

/** Nothing can be sent by a form that could not be loaded; what was typed in what the build has drawn stays in sight. */
export const sayNotLoaded = (): void =>
	(document.querySelector('#app .foot') ?? document.querySelector('#app'))?.replaceChildren(text('form_not_loaded'));

/** The code that reads the database. */
export const loadData = () => import('./form-data');

/** The code that makes a draft of a page. */
export function loadPageDraft() {
	// Other pages have these too, so they are files of their own: without this they come when what needs them has come.
	for (const begun of [import('@/lib/parse/person-name/person-name'), import('@/lib/parse/phone/phone')])
		begun.catch(() => undefined);
	return import('./page-draft');
}

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
