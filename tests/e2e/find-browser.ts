import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../support/chromium';
import { EXTENSION } from '../support/places';

/** Before any test: there is a build, and a Chromium is here or could be fetched; else one clear sentence, once. */
export default async function findBrowser() {
	if (!existsSync(join(EXTENSION, 'manifest.json')))
		throw new Error('Nothing is built yet: run `npm run build` first.');
	const { path } = await findChromium();
	console.log(`Testing the build in ${path}.`);
	// Found once for all workers.
	process.env['CHROMIUM_PATH'] = path;
}
