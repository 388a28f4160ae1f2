import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ARTIFACTS } from '../support/places';
import type { TestOptions, WorkerOptions } from './fixtures';

/**
 * The journeys, on the production build in a real Chromium. `e2e` needs no display; `gestures` needs one, with a real
 * mouse and keyboard (run by `tests/e2e/gestures.ts`), and so does `firefox` (run by `tests/e2e/firefox.ts`).
 */
export default defineConfig<TestOptions, WorkerOptions>({
	testDir: '.',
	globalSetup: './find-browser.ts',
	outputDir: join(ARTIFACTS, 'e2e'),
	reporter: [['list'], ['html', { outputFolder: join(ARTIFACTS, 'e2e-report'), open: 'never' }]],
	// A flaky test is a fault of the product or of the test: nothing is tried twice, so that none is hidden.
	retries: 0,
	// Each has a browser and sites of its own; each test a Rechat and the extension newly installed.
	workers: 2,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: Boolean(process.env['CI']),
	projects: [
		{ name: 'e2e', testIgnore: ['real-gestures.spec.ts', 'firefox.spec.ts'] },
		{ name: 'gestures', testMatch: 'real-gestures.spec.ts', use: { headed: true } },
		{ name: 'firefox', testMatch: 'firefox.spec.ts' },
	],
});
