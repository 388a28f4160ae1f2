import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { '@': root } },
	test: {
		// A guard against what hangs, on any machine; speed is measured by the benchmarks.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/{manifest,pages,sandbox,support}/**/*.test.ts'],
	},
});
