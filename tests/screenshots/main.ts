import { parseArgs } from 'node:util';
import { openBrowser } from '../support/browser';
import { setUp } from '../support/set-up';
import { FIRST_LEADS, LEADS } from './leads';
import { FIRST_OPTIONS, OPTIONS } from './options';
import { FIRST, type PopupShot, RARE, USUAL } from './popup';
import { picture, type Shot, take } from './shots';
import { takeShowcase } from './showcase';
import { storeWorld } from './store';
import { STORED } from './world';
import { openWorld } from './world-browser';

/**
 * `npm run screenshots [-- NAME…]`: pictures of every state whose name begins with one of the given, of the production build;
 * those of another language begin with its name. `-- --store` makes those for the stores, and the README's.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { store: { type: 'boolean' } } });

const asked = <Named extends { name: string }>(shots: readonly Named[], prefix = '') =>
	shots.filter(
		({ name }) => positionals.length === 0 || positionals.some((start) => `${prefix}${name}`.startsWith(start)),
	);

interface Edition {
	language?: string;
	prefix?: string;
	schemes?: readonly ('light' | 'dark')[];
}

/** Pictures of the extension's pages, in a browser of their own, after `prepare` has stored something there. */
async function pages(
	shots: readonly Shot[],
	prepare: (browser: Awaited<ReturnType<typeof openBrowser>>) => Promise<void>,
	edition: Edition = {},
) {
	if (shots.length === 0) return;
	const browser = await openBrowser({ scale: 2, language: edition.language });
	try {
		await prepare(browser);
		await take(browser, shots, edition);
	} finally {
		await browser.close();
	}
}

/** Pictures of the form and its receipts, on sample sites. */
async function popups(shots: readonly PopupShot[], isJustInstalled: boolean, edition: Edition = {}) {
	if (shots.length === 0) return;
	const world = await openWorld({ language: edition.language, isJustInstalled });
	try {
		for (const shot of shots) {
			const { site, popup } = await world.openForm(shot);
			await picture(popup, shot.name, edition);
			await popup.close();
			await site.close();
		}
	} finally {
		await world.close();
	}
}

const withWorld = async (browser: Awaited<ReturnType<typeof openBrowser>>) => {
	await setUp(browser, STORED);
	const page = await browser.openExtensionPage('options.html');
	await storeWorld(page);
	await page.close();
};

/** Everything in English; what is seen most in Spanish, in light. */
async function takeAll() {
	const spanish: Edition = { language: 'es', prefix: 'es-', schemes: ['light'] };
	// What is pressed there by its English name is left out.
	const still = [...OPTIONS, ...LEADS].filter(({ act }) => !act);
	await popups(asked([...USUAL, ...RARE]), false);
	await popups(asked(FIRST), true);
	await popups(asked(USUAL, spanish.prefix), false, spanish);
	await popups(asked(FIRST, spanish.prefix), true, spanish);
	await pages(asked([...FIRST_OPTIONS, ...FIRST_LEADS]), async () => undefined);
	await pages(asked([...OPTIONS, ...LEADS]), withWorld);
	await pages(asked(still, spanish.prefix), withWorld, spanish);
}

await (values.store ? takeShowcase(withWorld) : takeAll());
