/** Draws public/icon/*.png from components/icon/*.svg: `npm run icons`. */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium';

const SIZES = [16, 24, 32, 48, 128];
const OUT = new URL('../../public/icon/', import.meta.url);

const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await mkdir(OUT, { recursive: true });
for (const variant of ['light', 'dark']) {
	const svg = await readFile(new URL(`../../components/icon/${variant}.svg`, import.meta.url), 'utf8');
	for (const size of SIZES) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
		await page.screenshot({ path: new URL(`${variant}-${size}.png`, OUT).pathname, omitBackground: true });
		await page.close();
	}
}
await browser.close();
