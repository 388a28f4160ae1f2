import type { Text } from '@/components/text';
import type { send } from '@/lib/messages/send';
import type { OnDisk } from './form-data';
import type { TabReading } from './read-tab';
import type { TargetTab } from './target-tab';

/** What filling the form waits for, all of it begun at once; each part may fail on its own. */
export interface Opening {
	/** Never fails. */
	tab: Promise<TargetTab>;
	read: Promise<TabReading>;
	onDisk: Promise<OnDisk>;
}

/** What the form needs of the world. */
export interface FormDeps {
	/** Asks the background for something. */
	send: typeof send;
	/** Begins to read the page that the form's tab shows now. */
	startOpening: () => Opening;
	/** Reads the page in the tab once more. */
	readTab: (tab: TargetTab) => Promise<TabReading>;
	/** Waits until the tab's page has loaded whole; fails when the tab is closed before. */
	whenComplete: (tabId: number) => Promise<void>;
	/** Waits until the next frame is on the screen. */
	painted: () => Promise<void>;
	/** Opens the form in a window of its own, in place of this one. */
	openWindow: (tabId: number) => Promise<void>;
	/** The code that makes a draft of a page. */
	loadPageDraft: () => Promise<typeof import('./page-draft')>;
	/** The code that reads the database. */
	loadData: () => Promise<typeof import('./form-data')>;
	text: Text;
	/** Milliseconds since the epoch. */
	now: () => number;
	newId: () => string;
}
