/** Prints the gzipped sizes of what a gesture loads: the in-page script, and the popup before its first frame. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from './places';

const LIMITS = { 'read-page.js': 15, 'popup before its first frame': 60 };

const gzipped = async (files: string[]) => {
	const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`${EXTENSION}/${file}`)).length));
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

/** What the page's HTML names, and what that imports statically; `import()` comes after the first frame. */
const staticGraph = async (html: string): Promise<string[]> => {
	const text = await readFile(`${EXTENSION}/${html}`, 'utf8');
	const found = [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
	const files = new Set(found);
	for (const file of files) {
		if (!file.endsWith('.js')) continue;
		const code = await readFile(`${EXTENSION}/${file}`, 'utf8');
		for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) files.add(`chunks/${name}`);
	}
	return [html, ...files];
};

const sizes = {
	'read-page.js': await gzipped(['read-page.js']),
	'popup before its first frame': await gzipped(await staticGraph('popup.html')),
};

for (const [name, limit] of Object.entries(LIMITS)) {
	const size = sizes[name as keyof typeof sizes];
	console.log(`${name}: ${size.toFixed(1)} kB gzipped (at most ${limit})`);
	if (size > limit) process.exitCode = 1;
}
