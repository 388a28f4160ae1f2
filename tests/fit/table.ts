import { readFile, writeFile } from 'node:fs/promises';
import type { Case } from './logistic';

/**
 * A table of cases as it is kept: the features by name, one a line, an empty line, then a line for each kind of case:
 * how many held, how many did not, and the numbers of its features. No text of a page is in it.
 */
export async function readTable(url: URL): Promise<Case[]> {
	const [head = '', body = ''] = (await readFile(url, 'utf8')).split('\n\n');
	const names = head.split('\n');
	return body
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [held = 0, not = 0, ...features] = line.split(' ').map(Number);
			return { held, not, features: features.map((i) => names[i] ?? '') };
		});
}

export async function writeTable(url: URL, cases: readonly Case[]): Promise<void> {
	const names = [...new Set(cases.flatMap(({ features }) => features))].sort();
	const number = new Map(names.map((name, i) => [name, i]));
	const lines = new Map<string, [number, number]>();
	for (const { features, held, not } of cases) {
		const key = features
			.map((name) => number.get(name) ?? 0)
			.sort((a, b) => a - b)
			.join(' ');
		const [h, n] = lines.get(key) ?? [0, 0];
		lines.set(key, [h + held, n + not]);
	}
	const body = [...lines]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, [held, not]]) => `${Number(held.toFixed(1))} ${not} ${key}`);
	await writeFile(url, `${names.join('\n')}\n\n${body.join('\n')}\n`);
}
