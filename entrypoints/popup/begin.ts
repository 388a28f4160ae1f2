import { readTab } from './read-tab';
import { namedDraft, targetTab } from './target-tab';

/**
 * What filling the form waits for, begun all at once and before anything else of the form is even evaluated: the page
 * is read, the database opened, and what the form needs later loaded, while the browser makes the first frame.
 */
function begin() {
	const tab = targetTab();
	const read = tab.then((found) => found && readTab(found.id));
	const onDisk = Promise.all([import('./on-disk'), tab]).then(([disk, found]) => disk.readOnDisk(found, Date.now()));
	const stored = import('./stored');
	// Whoever awaits it hears of a failure; until then it is nobody's.
	onDisk.catch(() => undefined);
	return { tab, stored, read, onDisk };
}

export type Begun = ReturnType<typeof begin>;

/** What is under way; undefined for a lead that is edited without its page. */
export const begun: Begun | undefined = namedDraft() === null ? begin() : undefined;
