import type { Page } from '@playwright/test';
import { AGENTS } from '../sandbox/rechat/agents';
import { CHANNELS } from '../sandbox/rechat/channels';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { NAMING, seedLeads } from '../support/many-leads';
import { setUp, usualSetUp } from '../support/set-up';
import { median, p95 } from './statistics';

/** One opening of the page with all leads; milliseconds since its navigation began. */
interface Opening {
	/** The first frame with leads in it. */
	firstLeads: number;
	/** All leads are there to be searched. */
	complete: number;
	/** The longest time the page answered to nothing while it read the rest. */
	longestTask: number;
}

declare global {
	interface Window {
		leadsBench: Opening;
	}
}

const SEARCHES = ['n', 'nora brook', '(775) 555-4321', '25004999', 'peña juniper 89501', 'nobody at all'];

/** Runs in the page before its own scripts: notes when what is there. */
function record() {
	window.leadsBench = { firstLeads: 0, complete: 0, longestTask: 0 };
	const seen = () => {
		const { leadsBench } = window;
		if (!leadsBench.firstLeads && document.querySelector('[data-row]')) {
			// The frame after the next callback is the one with the rows in it.
			requestAnimationFrame(() => setTimeout(() => (leadsBench.firstLeads ||= performance.now())));
		}
		if (!leadsBench.complete && /^[\d,.]+ leads$/.test(document.querySelector('.total')?.textContent ?? ''))
			leadsBench.complete = performance.now();
	};
	new MutationObserver(seen).observe(document, { childList: true, subtree: true, characterData: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			window.leadsBench.longestTask = Math.max(window.leadsBench.longestTask, duration);
	}).observe({ type: 'longtask', buffered: true });
}

async function openOnce(extension: ExtensionBrowser): Promise<{ opening: Opening; page: Page }> {
	const page = await extension.context.newPage();
	await page.addInitScript(NAMING);
	await page.addInitScript(record);
	await page.goto(`chrome-extension://${extension.extensionId}/leads.html`);
	await page.waitForFunction(() => window.leadsBench.complete > 0 && window.leadsBench.firstLeads > 0);
	return { opening: await page.evaluate(() => window.leadsBench), page };
}

/** From the keystroke to the frame that shows what was found. */
const searchTimes = (page: Page): Promise<number[]> =>
	page.evaluate(async (searches) => {
		const field = document.querySelector<HTMLInputElement>('input[type="search"]');
		const times: number[] = [];
		for (const text of searches) {
			if (!field) break;
			const started = performance.now();
			field.value = text;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
			times.push(performance.now() - started);
		}
		return times;
	}, SEARCHES);

/** The longest frame while scrolling through the whole list. */
const scrollTime = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const scroller = document.querySelector('.scroller');
		let longest = 0;
		// What was asked for before is drawn first.
		for (let frame = 0; frame < 5; frame += 1) await new Promise((resume) => requestAnimationFrame(resume));
		let last = performance.now();
		for (let step = 0; step <= 100 && scroller; step += 1) {
			scroller.scrollTop = (scroller.scrollHeight * step) / 100;
			await new Promise((resume) => requestAnimationFrame(resume));
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}
		return longest;
	});

/** How fast the page with all leads is with so many of them. Milliseconds. */
export async function benchLeads(count: number, runs: number) {
	const extension = await openBrowser();
	try {
		const stored = usualSetUp({ channels: CHANNELS, agents: AGENTS });
		await setUp(extension, stored);
		const seeding = await extension.openExtensionPage('options.html');
		await seedLeads(seeding, { count, channels: stored.channels, newest: ['refused', 'unconfirmed', 'waiting'] });
		await seeding.close();
		const openings: Opening[] = [];
		const searches: number[] = [];
		let longestScrollFrame = 0;
		for (let run = 0; run <= runs; run += 1) {
			const { opening, page } = await openOnce(extension);
			// The first run is for caches, and is not counted.
			if (run > 0) openings.push(opening);
			searches.push(...(await searchTimes(page)));
			await page.getByRole('searchbox').fill('');
			longestScrollFrame = Math.max(longestScrollFrame, await scrollTime(page));
			await page.close();
		}
		const of = (times: number[]) => ({ median: Math.round(median(times)), p95: Math.round(p95(times)) });
		return {
			count,
			runs,
			firstLeads: of(openings.map(({ firstLeads }) => firstLeads)),
			complete: of(openings.map(({ complete }) => complete)),
			longestTask: of(openings.map(({ longestTask }) => longestTask)),
			search: of(searches),
			longestScrollFrame: Math.round(longestScrollFrame),
		};
	} finally {
		await extension.close();
	}
}
