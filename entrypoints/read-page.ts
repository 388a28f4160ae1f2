import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/page/read';

/** Reading may take this long; after it, what was read so far is used. */
const BUDGET_MS = 1_500;

export default defineUnlistedScript({
	globalName: false,
	main() {
		const end = performance.now() + BUDGET_MS;
		return readPage(document, location.href, document.readyState === 'complete', () => performance.now() < end);
	},
});
