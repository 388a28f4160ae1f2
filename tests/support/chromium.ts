import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, isRoot, run } from './run';

export interface Chromium {
	path: string;
	/** `given` by $CHROMIUM_PATH, `playwright`'s own full browser, or the `system`'s. */
	kind: 'given' | 'playwright' | 'system';
}

const NOWHERE =
	'No Chromium found: install one (on Debian: apt-get install chromium; anywhere: npx playwright install chromium) ' +
	'or set CHROMIUM_PATH to one. Branded Chrome and Edge will not do: they refuse to load an unpacked extension.';

/** Where systems keep Chromium. Branded Chrome and Edge are left out: they ignore `--load-extension`. */
const SYSTEM_PATHS: Partial<Record<NodeJS.Platform, string[]>> = {
	linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
	darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/opt/homebrew/bin/chromium'],
	win32: [join(process.env['LOCALAPPDATA'] ?? 'C:', 'Chromium', 'Application', 'chrome.exe')],
};

const isExecutable = async (path: string) =>
	access(path, constants.X_OK).then(
		() => true,
		() => false,
	);

const given = async (): Promise<Chromium | undefined> => {
	const path = process.env['CHROMIUM_PATH'];
	if (!path) return undefined;
	if (!(await isExecutable(path))) throw new Error(`CHROMIUM_PATH is set to ${path}, and there is no program there.`);
	return { path, kind: 'given' };
};

/** `executablePath()` names the full browser; the headless shell, which has no extensions, lies elsewhere. */
const playwrights = async (): Promise<Chromium | undefined> => {
	const path = chromium.executablePath();
	return (await isExecutable(path)) ? { path, kind: 'playwright' } : undefined;
};

const systems = async (): Promise<Chromium | undefined> => {
	for (const path of SYSTEM_PATHS[process.platform] ?? [])
		if (await isExecutable(path)) return { path, kind: 'system' };
	return undefined;
};

/** `--with-deps` asks for a password unless we are root, so that only root gets the system libraries too. */
const downloaded = async () => {
	console.log('No Chromium here yet: trying Playwright’s download…');
	await run('npx', ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'], { seconds: 300 });
	return playwrights();
};

const fromApt = async () => {
	if (!isRoot()) return undefined;
	console.log('Playwright’s download did not work: trying apt-get install chromium…');
	await aptInstall(['chromium']);
	return systems();
};

/** A Chromium that loads extensions: one that is here, else one that could be fetched; throws one clear sentence. */
export const findChromium = async (): Promise<Chromium> => {
	for (const find of [given, playwrights, systems, downloaded, fromApt]) {
		const found = await find();
		if (found) return found;
	}
	throw new Error(NOWHERE);
};
