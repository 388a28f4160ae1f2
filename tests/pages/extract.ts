import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Capture } from '@/lib/capture/capture';
import { readInquiry } from '@/lib/capture/inquiry/inquiry';
import { interpret } from '@/lib/capture/interpret';
import { emptyReading, type Reading } from '@/lib/page/reading';
import { findChromium } from '../support/chromium';

/**
 * `npm run -s extract -- [--url URL] FILE…`: what the extension makes of saved pages, one JSON line a file. The built
 * in-page script runs in Chromium on the page served at its own address; a `.txt` is a selection on an empty page.
 */

const SCRIPT = fileURLToPath(new URL('../../.output/chrome-mv3/read-page.js', import.meta.url));
const USAGE = 'npm run -s extract -- [--url URL] FILE…   (.html: a saved page; .txt: a selection)';
const LOAD_MS = 10_000;

/**
 * Scripts are switched off by a policy and not by the browser's setting: with the setting off, the page would show its
 * `<noscript>` parts, which nobody sees.
 */
const PAGE_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'; base-uri *",
};

interface Task {
	file: string;
	url?: string;
}

function parseArguments(args: string[]): Task[] {
	const tasks: Task[] = [];
	let url: string | undefined;
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (arg === '--url') url = args[++i];
		else tasks.push({ file: arg, ...(url && { url }) });
	}
	return tasks;
}

/** The address a saved page is served at: as told, as its label file says, or its canonical link. */
async function addressOf(task: Task, html: string): Promise<string> {
	if (task.url) return task.url;
	const label = await readFile(task.file.replace(/\.html?$/, '.json'), 'utf8').catch(() => '{}');
	const { url } = JSON.parse(label) as { url?: string | null };
	const link = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i.exec(html)?.[0] ?? '';
	const canonical = /\bhref=["']?(https?:[^"'\s>]+)/i.exec(link)?.[1]?.replace(/&amp;/g, '&');
	return url ?? canonical ?? 'https://saved-page.invalid/';
}

/** Serves one page at its address and nothing else to anybody. */
async function openSaved(page: Page, url: string, html: string): Promise<void> {
	await page.unroute('**/*');
	let served = false;
	// Two messages of one inbox differ in the part behind "#" only: the browser would go on showing the first.
	await page.goto('about:blank');
	await page.route('**/*', async (route) => {
		const isPage = !served && route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
		if (!isPage) return route.abort();
		served = true;
		return route.fulfill({ body: html, headers: PAGE_HEADERS });
	});
	await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
}

/** Runs the built script as the extension would: in a world of its own, its last value being the answer. */
async function readInPage(session: CDPSession, script: string): Promise<Reading> {
	const { frameTree } = await session.send('Page.getFrameTree');
	const { executionContextId } = await session.send('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
		worldName: 'extract',
	});
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression: script,
		contextId: executionContextId,
		returnByValue: true,
		awaitPromise: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as Reading;
}

function line(file: string, url: string | null, capture: Capture): string {
	const {
		portal = null,
		kind,
		listing = null,
		details,
		people,
		suggested_lead = null,
		message = null,
		origins,
	} = capture;
	const withMls = listing && details.mls ? { ...listing, mls: details.mls } : listing;
	const referer_url = capture.referer_url ?? null;
	return JSON.stringify({
		file,
		url,
		referer_url,
		portal,
		kind,
		listing: withMls,
		details,
		people,
		suggested_lead,
		message,
		origins,
	});
}

async function capturePage(page: Page, session: CDPSession, script: string, task: Task): Promise<string> {
	const html = await readFile(task.file, 'utf8');
	const url = await addressOf(task, html);
	await openSaved(page, url, html);
	const reading = await readInPage(session, script);
	if (process.env['READING']) console.error(JSON.stringify(reading));
	return line(task.file, url, interpret(reading, {}, readInquiry));
}

async function captureSelection(task: Task): Promise<string> {
	const selection = await readFile(task.file, 'utf8');
	return line(
		task.file,
		task.url ?? null,
		interpret(emptyReading(task.url ?? 'about:blank'), { selection }, readInquiry),
	);
}

async function main(): Promise<void> {
	const tasks = parseArguments(process.argv.slice(2));
	if (tasks.length === 0) throw new Error(USAGE);
	const script = await readFile(SCRIPT, 'utf8').catch(() => {
		throw new Error('The built in-page script is missing: run `npx wxt build` first.');
	});
	let browser: Browser | undefined;
	try {
		if (tasks.some(({ file }) => !file.endsWith('.txt'))) {
			const { path } = await findChromium();
			browser = await chromium.launch({
				executablePath: path,
				args: ['--no-sandbox', '--disable-background-networking'],
			});
		}
		const page = await browser?.newPage();
		const session = page && (await page.context().newCDPSession(page));
		for (const task of tasks) {
			const text = task.file.endsWith('.txt') || !page || !session;
			console.log(text ? await captureSelection(task) : await capturePage(page, session, script, task));
		}
	} finally {
		await browser?.close();
	}
}

await main();
