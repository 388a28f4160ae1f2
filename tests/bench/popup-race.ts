import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { AGENTS } from '../sandbox/rechat/agents';
import { CHANNELS } from '../sandbox/rechat/channels';
import { openBrowser } from '../support/browser';
import { findChromium } from '../support/chromium';
import { EXTENSION } from '../support/places';
import { type StoredSetUp, setUp, usualSetUp } from '../support/set-up';
import { ChromiumPipe } from './chromium-pipe';
import { type Button, type Opening, type Profile, press } from './gesture';
import { type BenchPage, servePages } from './pages';
import { median } from './statistics';

const BARE = fileURLToPath(new URL('./bare-popup', import.meta.url)).replace(/\/$/, '');
const CALM_MS = 400;
const LOAD_MS = 30_000;

/** All openings of both popups on one page, in the order of the runs. */
export interface Race {
	page: string;
	ours: Opening[];
	bare: Opening[];
	/** Where an opening's time goes: medians of some that are not in the race, because looking costs time too. */
	profiles: Record<'ours' | 'bare', Profile>;
}

/** Openings that are profiled. */
const PROFILED = 5;

interface Target {
	type: string;
	url: string;
	targetId: string;
}

const extensions = `${EXTENSION},${BARE}`;

export const switches = (profile: string, hosts: Record<string, number>) => [
	'--headless=new',
	'--no-sandbox',
	`--user-data-dir=${profile}`,
	`--load-extension=${extensions}`,
	`--disable-extensions-except=${extensions}`,
	// Nobody else is to be reached: not by the recorded page either.
	`--host-resolver-rules=${Object.entries(hosts)
		.map(([host, port]) => `MAP ${host} 127.0.0.1:${port}, `)
		.join('')}MAP * ~NOTFOUND`,
	'--ignore-certificate-errors',
	'--enable-unsafe-extension-debugging',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	'--no-default-browser-check',
	'--password-store=basic',
	'--window-size=1280,900',
	'about:blank',
];

/** Adds to what is stored, from one of our own pages: the options with the agents. */
export type Seed = (own: Page, stored: StoredSetUp) => Promise<void>;

/** A profile as a user has it: channels, team and settings are stored, and what `seed` adds. */
export async function storeSetUp(profile: string, hosts: Record<string, number>, seed?: Seed): Promise<void> {
	const browser = await openBrowser({ profile, hosts });
	const stored = usualSetUp({ channels: CHANNELS, agents: AGENTS });
	await setUp(browser, stored);
	if (seed) await seed(await browser.openExtensionPage('options.html#agents'), stored);
	await browser.close();
}

async function targetsOf(chromium: ChromiumPipe, type: string): Promise<Target[]> {
	const { targetInfos } = await chromium.send('Target.getTargets', { filter: [{ type }] });
	return targetInfos as Target[];
}

/** By the folder they were loaded from. */
export async function extensionIds(chromium: ChromiumPipe): Promise<{ ours: string; bare: string }> {
	const { extensions } = await chromium.send('Extensions.getExtensions');
	const idOf = (folder: string) => {
		const found = (extensions as { id: string; path: string }[]).find(({ path }) => path === folder);
		if (!found) throw new Error(`Chromium did not load the extension in ${folder}.`);
		return found.id;
	};
	return { ours: idOf(EXTENSION), bare: idOf(BARE) };
}

/** Our worker is asleep, as it mostly is when somebody presses the button: its process would be there for the popup. */
async function endWorkers(chromium: ChromiumPipe): Promise<void> {
	for (const { targetId } of await targetsOf(chromium, 'service_worker'))
		await chromium.send('Target.closeTarget', { targetId });
}

/** One tab that shows the page, freshly loaded; what else is open is closed. Gives the tab's target. */
async function showPage(chromium: ChromiumPipe, url: string): Promise<string> {
	const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank' });
	for (const other of await targetsOf(chromium, 'page'))
		if (other.targetId !== targetId) await chromium.send('Target.closeTarget', { targetId: other.targetId });
	const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
	await chromium.send('Page.enable', {}, String(sessionId));
	const loaded = chromium.next(
		(message) => message.method === 'Page.loadEventFired' && message.sessionId === sessionId,
		LOAD_MS,
	);
	await chromium.send('Page.navigate', { url }, String(sessionId));
	await loaded;
	await chromium.send('Target.detachFromTarget', { sessionId });
	await endWorkers(chromium);
	await sleep(CALM_MS);
	const [tab] = await targetsOf(chromium, 'tab');
	if (!tab) throw new Error('Chromium has no tab.');
	return tab.targetId;
}

/** Presses a button on a fresh page; a popup that the browser itself closed before it was there is asked for again. */
export async function open(chromium: ChromiumPipe, url: string, button: Omit<Button, 'tabId'>): Promise<Opening> {
	for (let attempt = 1; ; attempt++) {
		const tabId = await showPage(chromium, url);
		try {
			return await press(chromium, { ...button, tabId });
		} catch (error) {
			if (attempt === 3) throw error;
		}
	}
}

async function race(chromium: ChromiumPipe, page: BenchPage, runs: number): Promise<Race> {
	const ids = await extensionIds(chromium);
	const title = page.street;
	const result = { page: page.name, ours: [] as Opening[], bare: [] as Opening[] };
	// The first run of each is for caches, and is not counted. Who is first changes from run to run.
	for (let run = 0; run <= runs; run++)
		for (const who of run % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
			const opening = await open(chromium, page.url, { extensionId: ids[who], expected: title });
			if (run > 0) result[who].push(opening);
		}
	const profiles = { ours: await profile(chromium, page, ids.ours), bare: await profile(chromium, page, ids.bare) };
	return { ...result, profiles };
}

async function profile(chromium: ChromiumPipe, { url, street }: BenchPage, extensionId: string): Promise<Profile> {
	const profiles: Profile[] = [];
	for (let run = 0; run < PROFILED; run++) {
		const { profile } = await open(chromium, url, { extensionId, expected: street, isProfiled: true });
		if (profile) profiles.push(profile);
	}
	const of = (part: keyof Profile) => median(profiles.map((profile) => profile[part]));
	return {
		script: of('script'),
		style: of('style'),
		styles: of('styles'),
		layout: of('layout'),
		layouts: of('layouts'),
		total: of('total'),
	};
}

/** Opens both popups in turn, in the same browser on the same pages. */
export async function racePopups(
	pages: readonly BenchPage[],
	runs: number,
): Promise<{ races: Race[]; browser: string }> {
	const served = await servePages(pages);
	const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-bench-'));
	await storeSetUp(profile, served.hosts);
	const { path } = await findChromium();
	const chromium = new ChromiumPipe(path, switches(profile, served.hosts));
	try {
		const { product } = await chromium.send('Browser.getVersion');
		const races: Race[] = [];
		for (const page of pages) races.push(await race(chromium, page, runs));
		return { races, browser: String(product) };
	} finally {
		await chromium.close();
		await served.stop();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
