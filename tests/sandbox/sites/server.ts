import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendText } from '../answer';
import { type LoopbackServer, startLoopbackServer } from '../loopback';
import { HOSTILE_PAGES, letGo, sendPdf, stream } from './pages';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A folder for each host: invented sites, and invented homes at the address of a real portal, whose rules they meet. */
export const SITES = readdirSync(HERE, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && /\.(?:example|com)$/.test(entry.name))
	.map((entry) => entry.name);

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.png': 'image/png',
};

/** Pictures and the style are shared, as each site's own; pages are the host's, without their ending. */
function fileOf(host: string, path: string): string | undefined {
	const clean = normalize(path).replace(/(?<=.)\/$/, '');
	if (clean === '/style.css' || /^\/pictures\/[\w-]+\.png$/.test(clean)) return join(HERE, clean);
	if (!SITES.includes(host) || !/^\/[\w/-]+$/.test(clean)) return undefined;
	return join(HERE, host, `${clean}.html`);
}

/** What a site's name alone leads to. */
const HOMES: Record<string, string> = {
	'www.sierra-vista-homes.example': '/search',
	'www.lakeshore-rentals.example': '/apartments/7-harbor-walk-3b',
	'www.harborline-realty.example': '/homes/219-e-copper-st',
	'www.sold-by-owner.example': '/ads/31-juniper-rd',
	'mail.postbox.example': '/inbox',
};

function redirect(response: ServerResponse, path: string) {
	response.writeHead(302, { Location: path });
	response.end();
}

async function sendFile(response: ServerResponse, file: string | undefined) {
	const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
	if (file === undefined || body === undefined) return sendText(response, 404, 'text/plain', 'There is no such page');
	return sendText(response, 200, TYPES[extname(file)] ?? 'text/plain', body);
}

function answer(request: IncomingMessage, response: ServerResponse) {
	const host = request.headers.host?.split(':')[0] ?? '';
	const { pathname } = new URL(request.url ?? '/', `https://${host}`);
	const home = HOMES[host];
	if (pathname === '/' && home) return redirect(response, home);
	const made = host === 'www.hostile-pages.example' ? HOSTILE_PAGES[pathname] : undefined;
	if (made) return sendText(response, 200, 'text/html; charset=utf-8', made());
	if (host === 'www.odd-pages.example' && pathname === '/brochure.pdf') return sendPdf(response);
	if (host === 'www.odd-pages.example' && pathname === '/streaming') return stream(response);
	if (host === 'www.odd-pages.example' && pathname === '/streaming/rest') return letGo(response);
	return sendFile(response, fileOf(host, pathname));
}

export interface Sites extends LoopbackServer {
	/** Which host leads to which port, for the browser's host mapping; the invented sites. */
	hosts: Record<string, number>;
	/** The same for the portals whose addresses are borrowed. */
	portals: Record<string, number>;
}

/** Starts the sample sites over HTTPS on loopback; a browser reaches them at their own names by host mapping. */
export async function startSites(port = 0): Promise<Sites> {
	const server = await startLoopbackServer(answer, port);
	const leading = (isOurs: boolean) =>
		Object.fromEntries(SITES.filter((host) => host.endsWith('.example') === isOurs).map((host) => [host, server.port]));
	return { ...server, hosts: leading(true), portals: leading(false) };
}
