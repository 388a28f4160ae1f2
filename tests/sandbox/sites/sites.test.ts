import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../client';
import { SITES, type Sites, startSites } from './server';

let sites: Sites;
beforeAll(async () => {
	sites = await startSites();
});
afterAll(() => sites.stop());

const get = (host: string, path: string) => call(sites.port, 'GET', path, { headers: { Host: host } });
const HERE = fileURLToPath(new URL('.', import.meta.url));
const pages = SITES.flatMap((host) =>
	readdirSync(join(HERE, host), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => [host, `/${name.replace(/\.html$/, '')}`] as const),
);

describe('the sample sites', () => {
	it.each(pages)('https://%s%s', async (host, path) => {
		const { status, body } = await get(host, path);
		expect(status).toBe(200);
		const pictures = [...body.matchAll(/<img[^>]* src="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
		for (const picture of pictures)
			expect(await get(host, picture)).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
	});

	it.each(['/huge-json', '/deep-json', '/many-nodes', '/long-values'])('makes %s', async (path) => {
		expect((await get('www.hostile-pages.example', path)).body).toMatch(/^<!doctype html>/);
	});

	it('holds the end of a page back until it is let go', async () => {
		const coming = get('www.odd-pages.example', '/streaming');
		// Which of two requests comes first is the network's choice: it is let go until it has come.
		const isHere = coming.then(() => true);
		while (!(await Promise.race([isHere, get('www.odd-pages.example', '/streaming/rest').then(() => false)])));
		expect((await coming).body).toMatch(/15 Bramble Way.*MLS# 250001555/);
	});

	it('has a PDF, and nothing outside its folders', async () => {
		expect((await get('www.odd-pages.example', '/brochure.pdf')).body).toMatch(/^%PDF-1.4/);
		for (const path of ['/../server', '/%2e%2e/server', '/pictures/../server.ts', '/'])
			expect(await get('www.odd-pages.example', path)).toMatchObject({ status: 404 });
		expect(await get('elsewhere.example', '/search')).toMatchObject({ status: 404 });
	});
});
