import { readTab } from './read-tab';
import { targetTab } from './target-tab';

/**
 * Begins all at once what filling the form waits for: the page is read, the database asked, and what is needed later
 * loaded.
 */
export function begin() {
	const tab = targetTab();
	const read = tab.then((found) => found && readTab(found.id));
	const onDisk = Promise.all([import('./on-disk'), tab]).then(([disk, found]) => disk.readOnDisk(found, Date.now()));
	const stored = import('./stored');
	// Whoever awaits it hears of a failure; until then it is nobody's.
	onDisk.catch(() => undefined);
	return { tab, stored, read, onDisk };
}

export type Begun = ReturnType<typeof begin>;
