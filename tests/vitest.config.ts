import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { '@': root } },
	test: {
		include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/{manifest,pages,sandbox,support}/**/*.test.ts'],
	},
});
