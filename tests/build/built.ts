import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/places';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What has been built for a browser; its manifest and its files by their paths. */
export function readBuild(browser: BrowserName) {
	const folder = join(ROOT, '.output', `${browser}-mv3`);
	if (!existsSync(join(folder, 'manifest.json')))
		throw new Error(`Nothing is built for ${browser}: run \`npm run build\` first.`);
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	return {
		manifest: JSON.parse(read('manifest.json')) as Record<string, unknown>,
		read,
		paths: readdirSync(folder, { recursive: true }).map(String),
	};
}

/** The manifest as somebody has looked at it and agreed. */
export const readReviewed = (browser: BrowserName) =>
	JSON.parse(readFileSync(new URL(`./${browser}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
