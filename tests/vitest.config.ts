import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What these rooms do depends on nothing but what they are given, so their tests share what they import: half the time. */
const FUNCTIONS =
	'lib/{capture,delivery,draft,lead,lead-list,page,parse,rechat,roster,routing,setup}/**/*.test.{ts,tsx}';

export default defineConfig({
	root,
	resolve: { alias: { '@': root } },
	test: {
		// All cores of the machine: Vitest leaves one idle, which of two is half.
		maxWorkers: availableParallelism(),
		pool: 'threads',
		// A guard against what hangs, on any machine; speed is measured by the benchmarks.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				// Needs nothing but a checkout.
				extends: true,
				test: { name: 'unit-functions', include: [FUNCTIONS], isolate: false },
			},
			{
				// The same, of what has a database, a document or servers: each file has them for itself.
				extends: true,
				test: {
					name: 'unit',
					include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/{sandbox,support,fit}/**/*.test.ts'],
					exclude: [FUNCTIONS],
				},
			},
			{
				// Needs Chromium: what runs in pages is tested on a real DOM.
				extends: true,
				test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], globalSetup: 'tests/pages/one-browser.ts' },
			},
			{
				// Needs `npm run build`: it looks at what was built.
				extends: true,
				test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
			},
		],
	},
});
