import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Capture } from '@/lib/capture/capture';
import { readInquiry } from '@/lib/capture/inquiry/inquiry';
import { interpret } from '@/lib/capture/interpret';

import type { Reading } from '@/lib/page/reading';

/** The address of a sample where a test names none. */
const ADDRESS = 'https://homes.example.com/listing/12-alder-way';

/** An empty page for the tests of one file, in the browser that all files share. It loads nothing. */
export function openPage(): () => Page {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await chromium.connect(inject('browser'));
		page = await browser.newPage();
		await page.route('**/*', (route) => route.abort());
	});
	afterAll(() => browser?.close());
	return () => page;
}

/** Reads small pages of our own making in a real browser: the reader's defences are against a real DOM. */
export function openReader() {
	const page = openPage();

	/** Reads the page that is open once more. */
	const reread = (url = ADDRESS, budget = 5_000): Promise<Reading> =>
		page().evaluate<Reading>(
			`${inject('scripts').reader}; (() => { const end = performance.now() + ${budget}; return reader.readPage(document, ${JSON.stringify(url)}, true, () => performance.now() < end); })()`,
		);

	/** What the in-page script reads on the page, stopped after so many milliseconds. */
	const read = async (html: string, url?: string, budget?: number): Promise<Reading> => {
		await page().setContent(html, { waitUntil: 'domcontentloaded' });
		return reread(url, budget);
	};

	/** What the form makes of the page. */
	const capture = async (html: string, url?: string): Promise<Capture> =>
		interpret(await read(html, url), {}, readInquiry);

	return { page, read, reread, capture };
}

/** Structured data as pages carry it, one script a block. */
export const jsonLd = (...blocks: unknown[]): string =>
	blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('');
