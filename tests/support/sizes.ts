/** Prints the gzipped sizes of what a gesture loads: the in-page script, and every part of the popup; checks each. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from './places';

/** kB gzipped. A part of the popup is what one `import()` adds to what is there by then; one that is not named here is a fault. */
const LIMITS: Record<string, number> = {
	'read-page.js': 15,
	'popup before its first frame': 50,
	// With zod and Dexie, which nothing before it needs.
	'popup: form-data': 53,
	'popup: person-name': 36,
	'popup: phone': 11,
	'popup: page-draft': 73,
	'popup: inquiry': 42,
	'popup: lead-receipt': 6,
	'popup: log-activity': 4,
	'popup: log-listing': 4,
	'popup: known-agents': 8,
	'popup: needs-you': 4,
	'popup: carry-draft': 3,
	'popup: page-people': 3,
	'popup: picker': 6,
	'popup: picker-search': 18,
	'popup: pinned': 5,
	'popup: token-field': 1,
};

/** What fills the form; the one other part that the popup's script asks for is the form itself, whatever it is called. */
const AT_ONCE = ['form-data', 'person-name', 'phone', 'page-draft'];

const read = (file: string) => readFile(`${EXTENSION}/${file}`, 'utf8');

const gzipped = async (files: Iterable<string>): Promise<number> => {
	const sizes = await Promise.all([...files].map(async (file) => gzipSync(await read(file)).length));
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

/** The scripts that a script imports: statically, or when it asks for them. */
async function importsOf(file: string, pattern: RegExp): Promise<string[]> {
	if (!file.endsWith('.js')) return [];
	return [...(await read(file)).matchAll(pattern)].map(([, name]) => `chunks/${name}`);
}

const STATIC = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
const DYNAMIC = /import\(\s*"\.\/([^"]+\.js)"/g;

/** These files and all that they import statically. */
async function graphOf(files: readonly string[]): Promise<Set<string>> {
	const found = new Set(files);
	for (const file of found) for (const imported of await importsOf(file, STATIC)) found.add(imported);
	return found;
}

/** A chunk's name without the hash of what is in it. */
const nameOf = (file: string) => /^chunks\/(.+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? file;

/** What the popup's HTML names, and all that follows from it by `import()`. */
async function popupParts(): Promise<Record<string, number>> {
	const html = await read('popup.html');
	const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
	const start = await graphOf(['popup.html', ...named]);
	const parts = new Map<string, Set<string>>();
	const begun = await Promise.all([...start].map((file) => importsOf(file, DYNAMIC)));
	const form = begun
		.flat()
		.map(nameOf)
		.find((name) => !AT_ONCE.includes(name));
	for (const graphs = [start]; graphs.length > 0; )
		for (const file of graphs.pop() ?? [])
			for (const part of await importsOf(file, DYNAMIC)) {
				if (parts.has(nameOf(part))) continue;
				const graph = await graphOf([part]);
				parts.set(nameOf(part), graph);
				graphs.push(graph);
			}
	const loaded = new Set(start);
	const sizeOf = async (name: string) => {
		const added = [...(parts.get(name) ?? [])].filter((file) => !loaded.has(file));
		for (const file of added) loaded.add(file);
		return gzipped(added);
	};
	if (form === undefined) return {};
	const first = (await gzipped(start)) + (await sizeOf(form));
	const sizes = { 'popup before its first frame': first };
	const later = [...parts.keys()].filter((name) => name !== form && !AT_ONCE.includes(name));
	for (const name of [...AT_ONCE, ...later]) Object.assign(sizes, { [`popup: ${name}`]: await sizeOf(name) });
	return sizes;
}

const sizes: Record<string, number> = { 'read-page.js': await gzipped(['read-page.js']), ...(await popupParts()) };

for (const name of new Set([...Object.keys(LIMITS), ...Object.keys(sizes)])) {
	const size = sizes[name];
	const limit = LIMITS[name];
	// Small parts may be put together with others: then they are not built.
	const isTooLarge = limit === undefined || (size ?? 0) > limit;
	console.log(
		`${name}: ${size?.toFixed(2) ?? 'not built'} kB gzipped (at most ${limit ?? 'what is named in sizes.ts'})${isTooLarge ? ': TOO LARGE' : ''}`,
	);
	if (isTooLarge) process.exitCode = 1;
}
