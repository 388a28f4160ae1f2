import { defineBackground } from 'wxt/utils/define-background';
import { receive } from '@/lib/messages/receive';
import { database, draftDatabase, expectOpen } from '@/lib/store/database';
import { handlers } from './commands';
import { offerInContextMenu } from './context-menu';
import { openOptionsOnInstall } from './first-run';
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
