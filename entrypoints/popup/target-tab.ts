import { browser } from '@/lib/platform/browser';

/** The page the form is about. */
export interface TargetTab {
	id: number;
	/** Empty where the browser doesn't tell, as on its own pages. */
	url: string;
	/** False while the form stands in the popup. */
	isKeptOpen: boolean;
}

/** The tab named in the form's own address (`?tab=7`, the form in its own window), else the one in front. */
export async function targetTab(): Promise<TargetTab | undefined> {
	const named = namedTab();
	const tab = named ? await browser.tabs.get(Number(named)).catch(() => undefined) : await activeTab();
	return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', isKeptOpen: named !== null };
}

/** True when the form stands in a window of its own, beside the page. */
export const isOwnWindow = (): boolean => namedTab() !== null;

const namedTab = () => new URLSearchParams(location.search).get('tab');

async function activeTab() {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab;
}

/** Waits until the tab's page has loaded whole; for ever when the tab is closed before. */
export function whenComplete(tabId: number): Promise<void> {
	return new Promise((resolve) => {
		browser.tabs.onUpdated.addListener(function check(id, { status }) {
			if (id !== tabId || status !== 'complete') return;
			browser.tabs.onUpdated.removeListener(check);
			resolve();
		});
	});
}
