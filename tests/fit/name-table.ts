/**
 * Makes names.txt anew from recorded pages and labelled names that lie beside the checkout:
 * `npx tsx tests/fit/name-table.ts READINGS.jsonl` (what `READING=1 npm run -s extract` prints of the pages).
 * Persons are the labelled names, the commonest surnames, the people that the pages' labels tell, and those that a reader found on the pages'
 * lines, which are kept as hashes; all other short lines are none.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Reading } from '@/lib/page/reading';
import { nameEvidence } from '@/lib/parse/person-name/person-name-evidence';
import { splitName } from '@/lib/parse/person-name/person-name-parts';
import commonest from '../support/common-surnames.json';
import found from './people-on-pages.json';
import { writeTable } from './table';

const SHARED = new URL('../../../shared/', import.meta.url);
/** A page that lists two hundred streets says no more than five of them. */
const MOST_OF_A_KIND = 5;
/** A thousand surnames, which are all tried, count as three hundred persons. */
const OF_A_COMMON_SURNAME = 0.3;
const SHORT = /^[\p{L}\d][\p{L}\d'’.&-]*(?: [\p{L}'’.&-]+){0,4}$/u;

const hashOf = (text: string) =>
	[...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

interface Label {
	people?: { full_name?: string; first_name?: string; last_name?: string; company?: string }[];
}

const persons = new Map<string, number>();
const others = new Map<string, Set<string>>();
const person = (text: string) => persons.set(text, (persons.get(text) ?? 0) + 1);

for (const line of (await readFile(new URL('addresses/names-dev.jsonl', SHARED), 'utf8')).trim().split('\n')) {
	person((JSON.parse(line) as { input: string }).input);
}
const corpus = new URL('corpus/', SHARED);
for (const file of (await readdir(corpus)).filter((name) => name.endsWith('.json')).sort()) {
	const { people = [] } = JSON.parse(await readFile(new URL(file, corpus), 'utf8')) as Label;
	for (const { full_name, first_name, last_name, company } of people) {
		if (first_name) person(full_name ?? `${first_name} ${last_name ?? ''}`);
		if (company) others.set(company, new Set([file]));
	}
}
// People with a common surname are rare in both, and most of these surnames are words too.
for (const surname of commonest) persons.set(`Dana ${surname}`, OF_A_COMMON_SURNAME);
const isFound = new Set(found);
const readings = (await readFile(process.argv[2] ?? '', 'utf8')).split('\n').filter((line) => line.startsWith('{'));
for (const { url, lines } of readings.map((line) => JSON.parse(line) as Reading)) {
	for (const text of new Set(lines.flatMap((line) => line.text.split('\u2063')).map((piece) => piece.trim()))) {
		if (text.length > 50 || !SHORT.test(text) || persons.has(text)) continue;
		if (isFound.has(hashOf(text))) person(text);
		else others.set(text, (others.get(text) ?? new Set()).add(url));
	}
}

function featuresOf(text: string): string[] | undefined {
	const split = splitName(text);
	return split && (split.name.first_name || split.name.last_name) ? nameEvidence(text, split) : undefined;
}

const kinds = new Map<string, number>();
const cases = [...persons].map(([text, held]) => ({ features: featuresOf(text) ?? [], held, not: 0 }));
for (const [text, [page]] of others) {
	const features = featuresOf(text);
	const kind = `${page} ${features?.join()}`;
	kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	if (features && (kinds.get(kind) ?? 0) <= MOST_OF_A_KIND) cases.push({ features, held: 0, not: 1 });
}
await writeTable(
	new URL('names.txt', import.meta.url),
	cases.filter(({ features }) => features.length > 0),
);
