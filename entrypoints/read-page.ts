import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/page/read';

/** Reading may take this long; after it, what was read so far is used. */
const BUDGET_MS = 1_500;

/** A PDF, a picture or a film is a page to the browser too, but there is nothing in it to read. */
const READABLE = /^text\/|html|xml/;

export default defineUnlistedScript({
	globalName: false,
	main() {
		if (!READABLE.test(document.contentType)) return undefined;
		const end = performance.now() + BUDGET_MS;
		return readPage(document, location.href, document.readyState === 'complete', () => performance.now() < end);
	},
});
