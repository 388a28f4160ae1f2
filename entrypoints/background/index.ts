import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '@/lib/messages/receive';
import { browser } from '@/lib/platform/browser';
import { database, draftDatabase, expectOpen } from '@/lib/store/database/database';
import { handlers } from './commands';
import { offerInContextMenu } from './context-menu';
import { keepHouse } from './housekeeping';
import { followPolicy } from './policy';
import { wakeForDeliveries } from './wake';

/** The worker dies and starts again at any time: listeners are registered synchronously, and nothing is kept in memory. */
export default defineBackground(() => {
	receive(handlers, () => expectOpen(database, draftDatabase));
	offerInContextMenu();
	openOptionsOnInstall();
	wakeForDeliveries();
	keepHouse();
	followPolicy();
});

/** Opens the options page when the extension is installed: without a channel nothing can be sent. */
function openOptionsOnInstall(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void browser.runtime.openOptionsPage();
	});
}
