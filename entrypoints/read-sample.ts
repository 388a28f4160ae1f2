import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInSamplePage } from '@/lib/messages/sample-page';
import { readLinkSurroundings } from '@/lib/page/link';
import { readPage } from '@/lib/page/read';
import { readSelection } from '@/lib/page/selection';

/** The sample page's own readers: a script by itself, so that no page of the extension shares its code with what it loads. */
export default defineUnlistedScript({
	globalName: false,
	main() {
		answerInSamplePage({
			page: () => readPage(document, location.href, document.readyState === 'complete', () => true),
			selection: () => readSelection(window),
			around: readLinkSurroundings,
		});
	},
});
