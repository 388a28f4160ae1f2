import { chromium } from '@playwright/test';
import type { TestProject } from 'vitest/node';
import { bundle } from '../support/bundle';
import { findChromium } from '../support/chromium';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the browser is reached that all files share. */
		browser: string;
		/** What runs in pages, as scripts that each define the global they are named by. */
		scripts: { reader: string; selection: string };
	}
}

/** Before the first test on a page: one Chromium for all files, and the code under test bundled once. */
export default async function openBrowser({ provide }: TestProject) {
	const { path } = await findChromium();
	const [server, reader, selection] = await Promise.all([
		chromium.launchServer({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking'] }),
		bundle('lib/page/read.ts', 'reader'),
		bundle('lib/page/selection.ts', 'selection'),
	]);
	provide('browser', server.wsEndpoint());
	provide('scripts', { reader, selection });
	return () => server.close();
}
