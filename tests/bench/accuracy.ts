import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ARTIFACTS, ROOT } from '../support/places';
import { CORPUS } from './pages';

/**
 * `npm run bench:accuracy [-- --errors]`: what the extension makes of recorded pages, and the parsers of labelled
 * addresses and names, against what people say of them. Both lie beside the project and are no part of it.
 */
const ADDRESSES = join(CORPUS, '..', 'addresses');
const EXTRACT = fileURLToPath(new URL('../pages/extract.ts', import.meta.url));
const PARSE_ADDRESS = fileURLToPath(new URL('./parse-address.ts', import.meta.url));
const PARSE_NAME = fileURLToPath(new URL('./parse-name.ts', import.meta.url));

/** Runs a script with Node, TypeScript or not; what it prints goes to a file or is shown. */
async function run(script: string, args: string[], file?: string): Promise<void> {
	// A scorer runs only when it is started by its real name.
	const child = spawn(process.execPath, ['--import', 'tsx', realpathSync(script), ...args], {
		cwd: ROOT,
		stdio: ['ignore', file ? 'pipe' : 'inherit', 'inherit'],
	});
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	if (file && child.stdout) await pipeline(child.stdout, createWriteStream(file));
	const code = await ended;
	if (code !== 0) throw new Error(`${script} ended with ${code}.`);
}

async function scorePages(flags: string[]): Promise<void> {
	const recorded = readdirSync(CORPUS).filter((name) => /\.(?:html|txt)$/.test(name));
	await mkdir(ARTIFACTS, { recursive: true });
	const captures = join(ARTIFACTS, 'captures.jsonl');
	const files = recorded.map((name) => join(CORPUS, name));
	await run(EXTRACT, files, captures);
	console.log(`\n${files.length} recorded pages and inquiries`);
	await run(join(CORPUS, 'score.mjs'), [captures, ...flags]);
}

async function scoreParser(title: string, data: string, parser: string, flags: string[]): Promise<void> {
	console.log(`\n${title}`);
	await run(join(ADDRESSES, 'score.mjs'), [join(ADDRESSES, data), parser, ...flags]);
}

const flags = process.argv.slice(2);
if (existsSync(CORPUS)) await scorePages(flags);
else console.log('There are no recorded pages beside the project: what is read of pages was not scored.');
if (existsSync(ADDRESSES)) {
	for (const filter of ['pages,comma', 'pages,nocomma', 'partial', 'osm'])
		await scoreParser(`Addresses: ${filter}`, 'dev.jsonl', PARSE_ADDRESS, ['--filter', filter, ...flags]);
	await scoreParser('Addresses of all states', 'us50-coarse-dev.jsonl', PARSE_ADDRESS, flags);
	await scoreParser('Names', 'names-dev.jsonl', PARSE_NAME, flags);
} else console.log('There are no labelled addresses beside the project: the parsers were not scored.');
