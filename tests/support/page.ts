import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Capture } from '@/lib/capture/capture';
import { interpret } from '@/lib/capture/interpret';
import type { Reading } from '@/lib/page/reading';
import { findChromium } from './chromium';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The reader of pages as a script that gives the name `reader`. */
async function bundledReader(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { '@': root } },
		build: {
			write: false,
			minify: false,
			lib: { entry: `${root}/lib/page/read.ts`, formats: ['iife'], name: 'reader' },
		},
	});
	const [output] = Array.isArray(result) ? result : [result];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	return chunk?.type === 'chunk' ? chunk.code : '';
}

/** Reads small pages of our own making in a real browser: the reader's defences are against a real DOM. */
export class SampleReader {
	private constructor(
		private readonly browser: Browser,
		readonly page: Page,
		private readonly script: string,
	) {}

	static async open(): Promise<SampleReader> {
		const { path } = await findChromium();
		const browser = await chromium.launch({
			executablePath: path,
			args: ['--no-sandbox', '--disable-background-networking'],
		});
		const page = await browser.newPage();
		await page.route('**/*', (route) => route.abort());
		return new SampleReader(browser, page, await bundledReader());
	}

	close = (): Promise<void> => this.browser.close();

	/** What the in-page script reads on the page, stopped after so many milliseconds. */
	read = async (
		html: string,
		url = 'https://homes.example.com/listing/12-alder-way',
		budget = 5_000,
	): Promise<Reading> => {
		await this.page.setContent(html, { waitUntil: 'domcontentloaded' });
		return this.reread(url, budget);
	};

	/** Reads the page that is open once more. */
	reread = (url = 'https://homes.example.com/listing/12-alder-way', budget = 5_000): Promise<Reading> =>
		this.page.evaluate<Reading>(
			`${this.script}; (() => { const end = performance.now() + ${budget}; return reader.readPage(document, ${JSON.stringify(url)}, true, () => performance.now() < end); })()`,
		);

	/** What the form makes of the page. */
	capture = async (html: string, url?: string): Promise<Capture> => interpret(await this.read(html, url), {});
}
