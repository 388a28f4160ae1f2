import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { until } from './until';

/** The *tab* target of the page in front: `Extensions.triggerAction` refuses the page's own target. */
const tabInFront = async (session: CDPSession, page: Page) => {
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
	const tabs = targetInfos.filter(({ url }) => url === page.url());
	// `embedderData` is newer than Playwright's types; where a browser lacks it, the address alone decides.
	const active = tabs.find((tab) => 'embedderData' in tab && isActive(tab.embedderData));
	const tab = active ?? tabs[0];
	if (!tab) throw new Error(`No tab shows ${page.url()}.`);
	return tab.targetId;
};

const isActive = (data: unknown) => typeof data === 'object' && data !== null && 'tabActive' in data && data.tabActive;

const debuggingPort = async (profile: string) =>
	(await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];

/** The popup is not among the pages that Playwright launched with: a second connection, made after it opened, has it. */
export const popupOpener = (session: CDPSession, profile: string, extensionId: string) => {
	const connections: Browser[] = [];
	const downloads = join(profile, 'downloads');
	const address = `chrome-extension://${extensionId}/popup.html`;

	const disconnect = async () => {
		for (const connection of connections.splice(0)) await connection.close().catch(() => undefined);
		// With a connection goes what it said of downloads, and what the first one said before it: the default is left.
		await session
			.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: downloads })
			.catch(() => undefined);
	};

	const isOpen = async () => {
		const { targetInfos } = await session.send('Target.getTargets');
		return targetInfos.some(({ url, attached, type }) => url.startsWith(address) && (attached || type !== 'tab'));
	};

	const openedPages = () =>
		connections
			.flatMap((connection) => connection.contexts())
			.flatMap((context) => context.pages())
			.filter((page) => page.url().startsWith(address));

	const openedPopup = async () => {
		await until('the popup opens', isOpen);
		await disconnect();
		const connection = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`, {
			artifactsDir: downloads,
		});
		connections.push(connection);
		return until('the popup is a page', () => openedPages()[0]);
	};

	const triggerAction = async (page: Page) => {
		await page.bringToFront();
		await session.send('Extensions.triggerAction', { id: extensionId, targetId: await tabInFront(session, page) });
	};

	return { triggerAction, openedPopup, openedPages, disconnect };
};
