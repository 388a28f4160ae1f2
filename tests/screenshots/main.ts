import { parseArgs } from 'node:util';
import { openBrowser } from '../support/browser';
import { setUp } from '../support/set-up';
import { FIRST_LEADS, LEADS } from './leads';
import { FIRST_OPTIONS, OPTIONS } from './options';
import { type Shot, take } from './shots';
import { storeWorld } from './store';
import { STORED } from './world';

/** `npm run screenshots [-- NAME…]`: pictures of every state whose name begins with one of the given, of the production build. */

const { positionals } = parseArgs({ allowPositionals: true });

const asked = (shots: readonly Shot[]) =>
	shots.filter(({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)));

/** Pictures in a browser of their own, after `prepare` has stored something there. */
async function pictures(
	shots: readonly Shot[],
	prepare: (browser: Awaited<ReturnType<typeof openBrowser>>) => Promise<void>,
) {
	if (shots.length === 0) return;
	const browser = await openBrowser({ scale: 2 });
	try {
		await prepare(browser);
		await take(browser, shots);
	} finally {
		await browser.close();
	}
}

await pictures(asked([...FIRST_OPTIONS, ...FIRST_LEADS]), async () => undefined);
await pictures(asked([...OPTIONS, ...LEADS]), async (browser) => {
	await setUp(browser, STORED);
	const page = await browser.openExtensionPage('options.html');
	await storeWorld(page);
	await page.close();
});
