import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { '@': root } },
	test: {
		// All cores of the machine: Vitest leaves one idle, which of two is half.
		maxWorkers: availableParallelism(),
		// A guard against what hangs, on any machine; speed is measured by the benchmarks.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				// Needs nothing but a checkout.
				extends: true,
				test: {
					name: 'unit',
					include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/{sandbox,support,fit}/**/*.test.ts'],
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
