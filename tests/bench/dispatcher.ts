import type { Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { openBrowser } from '../support/browser';
import { seedLeads } from '../support/many-leads';
import { setUp, usualSetUp } from '../support/set-up';
import { draftOf, openOptions } from '../support/submitted-leads';
import { until } from '../support/until';
import { median } from './statistics';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Milliseconds from "Send" to the request at Rechat: the lead is written, the dispatcher starts, finds it and sends it. */
async function sendTimes(page: Page, sandbox: Sandbox, channelId: string, runs: number): Promise<number[]> {
	const times: number[] = [];
	// The first run is for caches, and is not counted.
	for (let run = 0; run <= runs; run += 1) {
		const before = sandbox.book.of('capture').length;
		// Such a lead leaves without a probe.
		const draft = draftOf(channelId, 2 * run);
		const asked = await page.evaluate(
			(message) => {
				const now = Date.now();
				void chrome.runtime.sendMessage(message);
				return now;
			},
			{ command: 'submitLead', request: { draft } },
		);
		await until('the lead is sent', () => sandbox.book.of('capture').length > before, 30);
		const sent = sandbox.book.of('capture')[before]?.time ?? Number.NaN;
		if (run > 0) times.push(sent - asked);
		await new Promise((resume) => setTimeout(resume, 500));
	}
	return times;
}

/** How long a lead takes to leave, in a browser that has sent nothing yet and in one with so many leads. */
export async function benchDispatcher(count: number, runs: number): Promise<{ none: number; many: number }> {
	const sandbox = await startSandbox();
	const browser = await openBrowser({ hosts: { 'api.rechat.com': sandbox.port } });
	try {
		const stored = usualSetUp(sandbox);
		await setUp(browser, stored);
		const page = await openOptions(browser);
		const channelId = stored.channels[0]?.id ?? '';
		const none = median(await sendTimes(page, sandbox, channelId, runs));
		await seedLeads(page, { count, channels: stored.channels });
		const many = median(await sendTimes(page, sandbox, channelId, runs));
		return { none: Math.round(none), many: Math.round(many) };
	} finally {
		await browser.close();
		await sandbox.stop();
	}
}
