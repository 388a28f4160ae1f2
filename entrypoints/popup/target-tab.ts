import { pageKey } from '@/lib/draft/page-key';
import { browser } from '@/lib/platform/browser';

/** The page the form is about. */
export interface TargetTab {
	/** Absent when there is no such tab: nothing can be read then. */
	id?: number;
	/** What its draft is kept under: its address, or the tab itself where the browser doesn't tell, as on its own pages. */
	key: string;
}

/** The tab named in the form's own address (`?tab=7`, the form in its own window), else the one in front. Never fails. */
export async function targetTab(): Promise<TargetTab> {
	const named = namedTab();
	const find = async () => (named === null ? activeTab() : browser.tabs.get(Number(named)));
	const tab = await find().catch(() => undefined);
	return { id: tab?.id, key: tab?.url ? pageKey(tab.url) : `tab:${tab?.id ?? named ?? ''}` };
}

/** The draft named in the form's own address (`?draft=…`): a lead that is edited without its page. */
export const namedDraft = (): string | null => new URLSearchParams(location.search).get('draft');

/** True when the form is in a window of its own. */
export const isOwnWindow = (): boolean => namedTab() !== null || namedDraft() !== null;

const namedTab = () => new URLSearchParams(location.search).get('tab');

async function activeTab() {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab;
}

const LOOK_AGAIN = 250;

/**
 * Waits until the tab's page has loaded whole; fails when the tab is closed before. It looks rather than listens:
 * Chromium gives `tabs.onUpdated` no "complete" for a page that had begun before the first listener was there.
 */
export async function whenComplete(tabId: number): Promise<void> {
	while ((await browser.tabs.get(tabId)).status !== 'complete')
		await new Promise((resume) => setTimeout(resume, LOOK_AGAIN));
}
