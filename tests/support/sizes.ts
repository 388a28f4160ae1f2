/** Prints the gzipped sizes of what a gesture loads: the in-page script, and the popup before its first frame. */
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from './places';

const LIMITS = { 'read-page.js': 15, 'popup before its first frame': 60 };

const gzipped = async (files: string[]) => {
	const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`${EXTENSION}/${file}`)).length));
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

/** What the popup's HTML names, the form itself, and what these import statically; other `import()`s fill it. */
const popupGraph = async (): Promise<string[]> => {
	const text = await readFile(`${EXTENSION}/popup.html`, 'utf8');
	const found = [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
	const form = (await readdir(`${EXTENSION}/chunks`)).filter((file) => file.startsWith('form-'));
	if (form.length !== 1) throw new Error(`The form is not one file: ${form.join(', ')}`);
	const files = new Set([...found, ...form.map((file) => `chunks/${file}`)]);
	for (const file of files) {
		if (!file.endsWith('.js')) continue;
		const code = await readFile(`${EXTENSION}/${file}`, 'utf8');
		for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) files.add(`chunks/${name}`);
	}
	return ['popup.html', ...files];
};

const sizes = {
	'read-page.js': await gzipped(['read-page.js']),
	'popup before its first frame': await gzipped(await popupGraph()),
};

for (const [name, limit] of Object.entries(LIMITS)) {
	const size = sizes[name as keyof typeof sizes];
	console.log(`${name}: ${size.toFixed(1)} kB gzipped (at most ${limit})`);
	if (size > limit) process.exitCode = 1;
}
