import { AGENTS } from '../sandbox/rechat/agents';
import { CHANNELS } from '../sandbox/rechat/channels';
import { openBrowser } from '../support/browser';
import { seedChannels } from '../support/many-channels';
import { NAMING } from '../support/many-leads';
import { setUp, usualSetUp } from '../support/set-up';
import { median, p95 } from './statistics';

/** How fast the channels of the options page are with so many of them. Milliseconds. */
export async function benchChannels(count: number, runs: number) {
	const extension = await openBrowser();
	try {
		await setUp(extension, usualSetUp({ channels: CHANNELS, agents: AGENTS }));
		const seeding = await extension.openExtensionPage('options.html');
		await seedChannels(seeding, count);
		await seeding.close();
		const times = { firstRows: [] as number[], search: [] as number[], unfold: [] as number[] };
		for (let run = 0; run <= runs; run += 1) {
			const page = await extension.context.newPage();
			await page.addInitScript(NAMING);
			await page.goto(`chrome-extension://${extension.extensionId}/options.html#channels`);
			await page.locator('.tree-row').first().waitFor();
			const firstRows = await page.evaluate(() => performance.now());
			const search = page.getByRole('searchbox', { name: 'Search channels' });
			for (const typed of ['o', 'office 41', 'region 3 website', 'nowhere']) {
				await search.evaluate((field, text) => {
					(field as HTMLInputElement).value = text;
				}, typed);
				const time = await search.evaluate(async (field) => {
					const started = performance.now();
					field.dispatchEvent(new InputEvent('input', { bubbles: true }));
					await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
					return performance.now() - started;
				});
				if (run > 0) times.search.push(time);
			}
			await search.fill('');
			const unfold = await page
				.locator('.tree-row.folder')
				.first()
				.evaluate(async (row) => {
					const started = performance.now();
					(row as HTMLElement).click();
					await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
					return performance.now() - started;
				});
			// The first run is for caches, and is not counted.
			if (run > 0) times.firstRows.push(firstRows);
			if (run > 0) times.unfold.push(unfold);
			await page.close();
		}
		const of = (values: number[]) => ({ median: Math.round(median(values)), p95: Math.round(p95(values)) });
		return { count, runs, firstRows: of(times.firstRows), search: of(times.search), unfold: of(times.unfold) };
	} finally {
		await extension.close();
	}
}
