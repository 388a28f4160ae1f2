import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import project from '../../package.json' with { type: 'json' };
import { findChromium } from './chromium';
import { EXTENSION } from './places';
import { run } from './run';

/** The production build as an administrator gives it out: packed, under an id of its own, from a server of their own. */
export interface Release {
	id: string;
	/** What a policy names: the list of what there is to be installed. */
	updateUrl: string;
	stop(): void;
}

/** Packs the build into a folder that is there, and serves it on loopback. */
export async function release(folder: string): Promise<Release> {
	const { publicKey, privateKey } = generateKeyPairSync('rsa', {
		modulusLength: 2048,
		publicKeyEncoding: { type: 'spki', format: 'der' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
	const [unpacked, key] = [join(folder, 'extension'), join(folder, 'key.pem')];
	await cp(EXTENSION, unpacked, { recursive: true });
	await writeFile(key, privateKey);
	const { path } = await findChromium();
	const profile = `--user-data-dir=${join(folder, 'packing')}`;
	await run(path, [
		'--no-sandbox',
		'--headless',
		profile,
		`--pack-extension=${unpacked}`,
		`--pack-extension-key=${key}`,
	]);
	return serve(idOf(publicKey), await readFile(`${unpacked}.crx`));
}

/** Chromium's id for a key: the first half of its hash, with letters from a to p for digits. */
const idOf = (publicKey: Buffer) =>
	createHash('sha256')
		.update(publicKey)
		.digest('hex')
		.slice(0, 32)
		.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

async function serve(id: string, packed: Buffer): Promise<Release> {
	const server = createServer((request, response) => {
		const isList = request.url?.startsWith('/updates.xml');
		response.setHeader('content-type', isList ? 'text/xml' : 'application/x-chrome-extension');
		response.end(isList ? list : packed);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const list = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
	<app appid="${id}"><updatecheck codebase="${origin}/extension.crx" version="${project.version}" /></app>
</gupdate>`;
	return { id, updateUrl: `${origin}/updates.xml`, stop: () => server.close() };
}

const POLICIES = '/etc/chromium/policies';

/** Whether a browser can have policies here that no other browser of the machine sees. */
export const canHideFolders = async (): Promise<boolean> => (await run('unshare', ['-m', 'true'])).ok;

/** Starts Chromium under these policies alone, each a file of the name; `folder` is there, and keeps all of it. */
export async function openUnderPolicies(folder: string, policies: Record<string, unknown>): Promise<BrowserContext> {
	const given = join(folder, 'policies');
	await mkdir(join(given, 'managed'), { recursive: true });
	for (const [name, policy] of Object.entries(policies))
		await writeFile(join(given, 'managed', `${name}.json`), JSON.stringify(policy));
	const { path } = await findChromium();
	const start = join(folder, 'chromium.sh');
	const hidden = `mkdir -p ${POLICIES} && mount --bind ${given} ${POLICIES} && exec ${path} "$@"`;
	await writeFile(start, `#!/bin/sh\nexec unshare -m sh -c '${hidden}' chromium "$@"\n`, { mode: 0o755 });
	await rm(join(folder, 'profile'), { recursive: true, force: true });
	return chromium.launchPersistentContext(join(folder, 'profile'), {
		executablePath: start,
		headless: true,
		args: ['--host-resolver-rules=MAP * 127.0.0.1:9, EXCLUDE 127.0.0.1', '--no-first-run'],
		ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
	});
}
