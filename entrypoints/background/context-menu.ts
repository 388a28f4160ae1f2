import { type Browser, browser } from '@/lib/platform/browser';
import { openFormWindow } from '@/lib/platform/form-window';
import { log } from '@/lib/platform/log';
import { point } from '@/lib/platform/pointed';
import { text } from '@/lib/platform/text';

const ITEM = 'send-to-rechat';

/** Offers "Send to Rechat" on whatever is right-clicked, and opens the form for it. */
export function offerInContextMenu(): void {
	browser.runtime.onInstalled.addListener(() => {
		browser.contextMenus.create({
			id: ITEM,
			title: text('extensionName'),
			contexts: ['page', 'selection', 'link', 'image', 'video', 'frame', 'editable'],
		});
	});
	browser.contextMenus.onClicked.addListener((info, tab) => {
		if (tab?.id !== undefined) void openForm(info, tab.id);
	});
}

/** Both browsers still count the click as the user's after the wait; where there can be no popup, a window opens. */
async function openForm({ selectionText, linkUrl }: Browser.contextMenus.OnClickData, tabId: number): Promise<void> {
	await point({ tabId, selectionText, linkUrl });
	try {
		await browser.action.openPopup();
	} catch (error) {
		log('popup unavailable, opening a window', {}, error);
		await openFormWindow(tabId);
	}
}
