import { readFile } from 'node:fs/promises';
import { type Plugin, runnerImport, transformWithEsbuild } from 'vite';
import type * as Drawing from './draw-form';

const HERE = `${import.meta.dirname}/`;
const SCRIPT = 'before-paint';

/** Draws the form into the popup's HTML: it is there, and can be typed into, before any of its code has run. */
export function firstFrame(alias: Record<string, string>): Plugin {
	return {
		name: 'first-frame',
		async buildStart() {
			const file = `${HERE}${SCRIPT}.ts`;
			const { code } = await transformWithEsbuild(await readFile(file, 'utf8'), file, { minify: true, format: 'iife' });
			this.emitFile({ type: 'asset', fileName: `${SCRIPT}.js`, source: code });
		},
		transformIndexHtml: {
			order: 'post',
			async handler(html, { path }) {
				if (!path.endsWith('/popup/index.html')) return html;
				const { module } = await runnerImport<typeof Drawing>(`${HERE}draw-form.tsx`, { resolve: { alias } });
				return html
					.replace('<head>', `<head>\n\t\t<script src="/${SCRIPT}.js"></script>`)
					.replace('<div id="app"></div>', `<div id="app" data-drawn>${module.drawForm()}</div>`);
			},
		},
	};
}
