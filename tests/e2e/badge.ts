import type { InstalledExtension } from '../support/browser';

declare const chrome: { action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> } };

/** What the toolbar button says. */
export async function badge(extension: InstalledExtension): Promise<[text: string, title: string]> {
	const worker = await extension.serviceWorker();
	return worker.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
}
