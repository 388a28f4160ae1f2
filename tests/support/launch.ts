import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './chromium';
import { EXTENSION } from './places';

export interface BrowserOptions {
	/** Which host is answered by which loopback port: `{ 'api.rechat.com': 8443 }`. */
	hosts?: Record<string, number>;
	/** A window on the display instead of none. */
	headed?: boolean;
	/** A folder that outlives this browser; without it the profile is new and is removed afterwards. */
	profile?: string;
	/** Another unpacked extension than the production build. */
	extension?: string;
	/** Pixels of the screen to one of the page: 2 for sharp pictures. */
	scale?: number;
	/** Of the browser's own words, as `es`; this computer's without it. */
	language?: string;
	args?: string[];
}

const switches = (hosts: Record<string, number>) => [
	`--host-resolver-rules=${Object.entries(hosts)
		.map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`)
		.join(', ')}`,
	'--ignore-certificate-errors',
	'--enable-unsafe-extension-debugging',
	// 0: a free port, which the browser writes into its profile.
	'--remote-debugging-port=0',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	'--no-default-browser-check',
];

/**
 * Chromium runs seven scripts at each uninstalling, to take off a desktop what never was on one: up to a third of what a
 * journey costs. These do nothing.
 */
const NO_DESKTOP = fileURLToPath(new URL('no-desktop', import.meta.url));

/** Has Chromium load an extension while it starts. */
export const loading = (extension: string) => [
	`--load-extension=${extension}`,
	`--disable-extensions-except=${extension}`,
];

/** Starts Chromium with a profile. Host names lead to loopback ports, any certificate will do. */
export const launch = async (
	profile: string,
	{ hosts = {}, headed = false, extension = EXTENSION, scale, language, args = [] }: BrowserOptions,
): Promise<BrowserContext> => {
	if (!existsSync(join(extension, 'manifest.json')))
		throw new Error(`There is no extension in ${extension}: run \`npx wxt build\` first.`);
	const { path } = await findChromium();
	return chromium.launchPersistentContext(profile, {
		executablePath: path,
		headless: !headed,
		args: [
			...switches(hosts),
			...(language ? [`--lang=${language}`] : []),
			...(headed ? ['--window-position=0,0', '--window-size=1280,900'] : []),
			...args,
		],
		ignoreDefaultArgs: ['--disable-extensions'],
		ignoreHTTPSErrors: true,
		env: {
			...process.env,
			PATH: `${NO_DESKTOP}${delimiter}${process.env['PATH']}`,
			...(language && { LANGUAGE: language }),
		},
		viewport: headed ? null : { width: 1280, height: 900 },
		...(scale && { deviceScaleFactor: scale }),
		// Else a file is gone with the test during which the browser was started.
		downloadsPath: join(profile, 'downloads'),
	});
};
