import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sendText } from '../sandbox/answer';
import { startLoopbackServer } from '../sandbox/loopback';
import { startSites } from '../sandbox/sites/server';
import { ROOT } from '../support/places';

/** Recorded pages of real sites, which are no part of the project: measured when they lie beside it. */
export const CORPUS = join(ROOT, '..', 'shared', 'corpus');

/** A page to measure on. */
export interface BenchPage {
	name: string;
	url: string;
	/** Part of its address, which a filled form shows. */
	street: string;
	/** A recorded page is served as it was, without its scripts. */
	html?: string;
}

const SAMPLE: BenchPage = {
	name: 'sample listing',
	url: 'https://www.sierra-vista-homes.example/listings/12-quail-hollow-ct',
	street: 'Quail Hollow',
};

interface Label {
	url?: string | null;
	kind?: string;
	listing?: { address?: { street_name?: string } } | null;
}

const recordedBySize = () => {
	try {
		const names = readdirSync(CORPUS).filter((name) => name.endsWith('.html'));
		return names.map((name) => ({ name, size: statSync(join(CORPUS, name)).size })).sort((a, b) => b.size - a.size);
	} catch {
		return [];
	}
};

/** The largest recorded listing; nothing where there are none. */
async function largestRecorded(): Promise<BenchPage | undefined> {
	for (const { name, size } of recordedBySize()) {
		const file = join(CORPUS, name);
		const label = JSON.parse(await readFile(file.replace(/\.html$/, '.json'), 'utf8').catch(() => '{}')) as Label;
		const street = label.listing?.address?.street_name;
		if (label.kind === 'listing' && label.url && street)
			return {
				name: `recorded listing, ${Math.round(size / 1000)} kB`,
				url: label.url,
				street,
				html: await readFile(file, 'utf8'),
			};
	}
	return undefined;
}

/** A sample listing of our own, and the largest recorded one where there are any. */
export async function benchPages(): Promise<BenchPage[]> {
	const recorded = await largestRecorded();
	if (!recorded) console.log('There are no recorded pages beside the project: measured on our own sample page only.');
	return recorded ? [SAMPLE, recorded] : [SAMPLE];
}

/** Serves the pages on loopback; `hosts` says which host leads to which port. */
export async function servePages(pages: readonly BenchPage[]) {
	const sites = await startSites();
	const recorded = pages.filter(({ html }) => html !== undefined);
	const server = await startLoopbackServer((request, response) => {
		const page = recorded.find(({ url }) => new URL(url).pathname === request.url?.split('?')[0]);
		if (!page) return sendText(response, 404, 'text/plain', 'There is no such page');
		response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'; object-src 'none'");
		return sendText(response, 200, 'text/html; charset=utf-8', page.html ?? '');
	});
	const recordedHosts = recorded.map(({ url }) => [new URL(url).host, server.port] as const);
	return {
		hosts: { ...sites.hosts, ...Object.fromEntries(recordedHosts) },
		stop: async () => {
			await sites.stop();
			await server.stop();
		},
	};
}
