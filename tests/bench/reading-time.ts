import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium';
import { EXTENSION } from '../support/places';
import { type BenchPage, servePages } from './pages';
import { median } from './statistics';

const TIMES = 15;
const MULTIPLES = [1, 2, 4, 8] as const;

/** How long the in-page script reads a page of so many characters; milliseconds. */
export interface ReadingTime {
	multiple: number;
	characters: number;
	median: number;
	worst: number;
}

/** Runs the built script in a world of its own, as the browser does on a gesture. */
async function timeOnce(session: CDPSession, contextId: number, script: string): Promise<number> {
	const expression = `{ const started = performance.now(); ${script}\n; globalThis.took = performance.now() - started; } took`;
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return Number(result.value);
}

async function timeReading(page: Page, url: string, multiple: number, script: string): Promise<ReadingTime> {
	await page.goto(url);
	const characters = await page.evaluate((times) => {
		document.body.innerHTML = document.body.innerHTML.repeat(times);
		return document.documentElement.outerHTML.length;
	}, multiple);
	const session = await page.context().newCDPSession(page);
	const { frameTree } = await session.send('Page.getFrameTree');
	const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
	const times: number[] = [];
	for (let i = 0; i < TIMES; i++) times.push(await timeOnce(session, executionContextId, script));
	await session.detach();
	return { multiple, characters, median: median(times), worst: Math.max(...times) };
}

/** Reads the page as it is, and with its body two, four and eight times over. */
export async function measureReading(target: BenchPage): Promise<ReadingTime[]> {
	const script = await readFile(join(EXTENSION, 'read-page.js'), 'utf8');
	const served = await servePages([target]);
	const rules = Object.entries(served.hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
	const browser = await chromium.launch({
		executablePath: (await findChromium()).path,
		args: [
			'--no-sandbox',
			`--host-resolver-rules=${rules.join(', ')}, MAP * ~NOTFOUND`,
			'--disable-background-networking',
		],
	});
	try {
		const page = await browser.newPage({ ignoreHTTPSErrors: true });
		const readings: ReadingTime[] = [];
		for (const multiple of MULTIPLES) readings.push(await timeReading(page, target.url, multiple, script));
		return readings;
	} finally {
		await browser.close();
		await served.stop();
	}
}
