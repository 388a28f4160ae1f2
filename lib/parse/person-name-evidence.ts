import { isCompanyName } from './company-name';
import lists from './person-name-lists.json';
import { AND, type SplitName } from './person-name-parts';
import { Phrases } from './phrases';
import { stateNamed } from './states';
import { WordFilter } from './word-filter';
import { BRANDS } from './words/brands';
import { FUNCTION_WORDS } from './words/function-words';
import { PAGE_WORDS } from './words/page-words';
import { TOWN_NAMES } from './words/town-names';

/** What one word of a text is, on its own. */
interface WordKinds {
	given: boolean;
	surname: boolean;
	english: boolean;
	page: boolean;
	function: boolean;
}

const given = new WordFilter(lists.given);
const surnames = new WordFilter(lists.surnames);
const english = new WordFilter(lists.english);
const pageWords: ReadonlySet<string> = new Set(PAGE_WORDS);
const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const brands = new Phrases(BRANDS);
const towns = new Phrases(TOWN_NAMES);

const plain = (word: string) =>
	word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z-]/g, '');

/** "Fields", "Pays", "Boxes": lists hold the word itself. */
const formsOf = (word: string) => [
	word,
	...(word.length > 4 && word.endsWith('s') ? [word.slice(0, -1), word.replace(/es$/, '')] : []),
];

/** Of "Birch-Ashdown" each half counts. */
function kindsOf(word: string): WordKinds {
	const halves = plain(word).split('-').filter(Boolean);
	const some = (is: (half: string) => boolean) => halves.some(is);
	return {
		given: some((half) => given.has(half)),
		surname: some((half) => surnames.has(half)),
		english: some((half) => formsOf(half).some((form) => english.has(form))),
		page: some((half) => formsOf(half).some((form) => pageWords.has(form))),
		function: some((half) => functionWords.has(half)),
	};
}

/** Endings of ordinary words that hardly a name has. */
const WORD_ENDING = /(?:ing|tion|sion|ment|ness|ity|able|ible|ous|ive|ful|less|ed|ly|ies|ers|ors|ism|ure|ance|ence)$/;

/**
 * What speaks for and against a text's being a person's name, each with its weight: the logarithm of how many times
 * likelier it makes a name. Hard rules stand in `person-name.ts`; no weight overrides them.
 */
export const WEIGHTS = {
	'first word is a given name': 2.6,
	'first word is no known given name': -0.7,
	'last word is a surname': 1.6,
	'last word is no known surname': -0.4,
	'first word is an ordinary one': -1.8,
	'first word is an ordinary one and a given name': -0.4,
	'last word is an ordinary one': -0.8,
	'first word is one of pages': -2.4,
	'first word is one of pages and a given name': -1,
	'last word is one of pages': -1.4,
	'both words are ordinary ones': -4,
	'both words are ordinary ones, the first a given name': -3.5,
	'another word is one of pages': -1.5,
	'a word holds sentences together': -4,
	'a word ends like an ordinary one': -1.5,
	'it is one word': -1.5,
	'it has many words': -2,
	'it has an initial or a particle': 1.2,
	'it has a title, a generation or a designation': 2,
	'it is written small': -1.5,
	'some of its words are written small': -4,
	'it is written large': -0.3,
	'it ends with a state': -4,
	'it is a town': -8,
	'it is a brand': -7,
	'it is named like a company': -5,
} as const;

export type Evidence = keyof typeof WEIGHTS;

function ofFirst(word: WordKinds): (Evidence | false)[] {
	return [
		word.given ? 'first word is a given name' : 'first word is no known given name',
		word.english && (word.given ? 'first word is an ordinary one and a given name' : 'first word is an ordinary one'),
		word.page && (word.given ? 'first word is one of pages and a given name' : 'first word is one of pages'),
	];
}

function ofLast(word: WordKinds): (Evidence | false)[] {
	return [
		word.surname ? 'last word is a surname' : 'last word is no known surname',
		word.english && 'last word is an ordinary one',
		word.page && 'last word is one of pages',
	];
}

const isOrdinary = (word: WordKinds) => word.english || word.page;

function ofBoth(first: WordKinds, last: WordKinds): Evidence[] {
	if (!isOrdinary(first) || !isOrdinary(last)) return [];
	return [first.given ? 'both words are ordinary ones, the first a given name' : 'both words are ordinary ones'];
}

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|los|al|el|bin|ibn|st|mc|mac|y)$/i;
const HONOUR = /^(?:mr|mrs|ms|miss|dr|prof|rev)\b\.?|\b(?:jr|sr|iii?|iv|esq|ph\.?d|m\.?d|cpa|gri|crs|abr|realtor)\b|®/i;

function ofShape(text: string, words: readonly string[]): (Evidence | false)[] {
	const letters = words.join('');
	return [
		words.length > 4 && 'it has many words',
		(words.slice(1, -1).some(isInitial) || words.slice(0, -1).some((word) => PARTICLE.test(word))) &&
			'it has an initial or a particle',
		HONOUR.test(text) && 'it has a title, a generation or a designation',
		...ofCase(letters, words),
	];
}

function ofCase(letters: string, words: readonly string[]): (Evidence | false)[] {
	if (letters === letters.toLowerCase()) return ['it is written small'];
	if (letters === letters.toUpperCase()) return [letters.length > 3 && 'it is written large'];
	return [words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)) && 'some of its words are written small'];
}

/** Of the last word of "La Ada" or "de la Birch". */
function lastKindsOf(name: string | undefined): WordKinds | undefined {
	const word = name?.split(' ').at(-1);
	return word ? kindsOf(word) : undefined;
}

/**
 * Takes a text as written and the name it was split into, and gives what speaks for and against a person's name. Where
 * the text stands and what stands beside it are not in it.
 */
export function nameEvidence(text: string, { name, left, words }: SplitName): Evidence[] {
	const [first, last] = [lastKindsOf(name.first_name), lastKindsOf(name.last_name)];
	const own = new Set(`${name.first_name} ${name.last_name}`.split(' '));
	const others = left
		.split(/[\s,]+/)
		.filter((word) => !own.has(word) && !isInitial(word) && !PARTICLE.test(word) && !AND.test(word))
		.map(kindsOf);
	const found: (Evidence | false)[] = [
		...(first && (last || first.given) ? ofFirst(first) : []),
		...(last ? ofLast(last) : first && !first.given ? ofLast(first) : []),
		...(first && last ? ofBoth(first, last) : (['it is one word'] as const)),
		others.some(({ page }) => page) && 'another word is one of pages',
		[first, last, ...others].some((word) => word?.function) && 'a word holds sentences together',
		words.some((word) => WORD_ENDING.test(plain(word)) && isUnknown(kindsOf(word))) &&
			'a word ends like an ordinary one',
		...ofShape(text, words),
		words.length > 1 && stateNamed(plain(words.at(-1) ?? ''))?.named === true && 'it ends with a state',
		towns.are(left) && 'it is a town',
		isBrand(left) && 'it is a brand',
		isCompanyName(left) &&
			!(words.length === 2 && first && last && first.given && last.surname) &&
			'it is named like a company',
	];
	return found.filter((one) => one !== false);
}

const isUnknown = (word: WordKinds) => !word.given && !word.surname;

/** "Allen Tate" and "Christie’s Realty" are houses; "Christie Cannon" is a person. */
function isBrand(text: string): boolean {
	return brands.are(text) || (brands.begin(text) && isCompanyName(text));
}
