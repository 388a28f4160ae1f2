import { browser } from '@/lib/platform/browser';

/** Opens the options page when the extension is installed: without a channel nothing can be sent. */
export function openOptionsOnInstall(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void browser.runtime.openOptionsPage();
	});
}
