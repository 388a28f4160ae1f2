import { WordFilter } from '../word-filter';
import { FUNCTION_WORDS } from '../words/function-words';
import lists from './person-name-lists.json';

const given = new WordFilter(lists.given);
const surnames = new WordFilter(lists.surnames);
const english = new WordFilter(lists.english);
const ofPages = new WordFilter(lists.page_words);
const ofSentences: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** What a word is called by: people's names, and what else it says on pages. */
export type WordKind =
	| `${'given' | 'surname' | 'unknown'} ${'name' | 'and ordinary' | 'and of pages'}`
	| 'of sentences'
	| 'initial';

/** The letters of a word as the lists have them. */
export const lettersOf = (word: string): string =>
	word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z-]/g, '');

const halvesOf = (word: string) => lettersOf(word).split('-').filter(Boolean);

/** "Fields", "Pays", "Boxes": lists hold the word itself. */
const formsOf = (word: string) =>
	word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1), word.replace(/es$/, '')] : [word];

/** "Q", "Q.", "J.D." */
export const isInitial = (word: string): boolean => /^(?:\p{L}\.?|(?:\p{L}\.){2,3})$/u.test(word);

/** "JR", "TJ"; "Jo" and "ED" are names. */
const isTwoInitials = (word: string) => /^\p{Lu}{2}$/u.test(word) && !isGivenName(word);

/** One of the commoner given names. */
export const isGivenName = (word: string): boolean => halvesOf(word).some((half) => given.has(half));

/** One of the commoner surnames. */
export const isSurname = (word: string): boolean => halvesOf(word).some((half) => surnames.has(half));

/** An ordinary word of English or of pages. */
export const isOrdinaryWord = (word: string): boolean => isOrdinary(kindOf(word, 'given'));

export const isOrdinary = (kind: WordKind): boolean =>
	kind === 'of sentences' || kind.endsWith('ordinary') || kind.endsWith('pages');

/** What a word is; of "Birch-Ashdown" each half counts. In the place of a surname a surname comes before a given name. */
export function kindOf(word: string, place: 'given' | 'surname'): WordKind {
	if (isInitial(word) || (place === 'given' && isTwoInitials(word))) return 'initial';
	const halves = halvesOf(word);
	if (halves.some((half) => ofSentences.has(half))) return 'of sentences';
	const forms = halves.flatMap(formsOf);
	const name = nameKindOf(word, place);
	if (forms.some((form) => ofPages.has(form))) return `${name} and of pages`;
	return forms.some((form) => english.has(form)) ? `${name} and ordinary` : `${name} name`;
}

function nameKindOf(word: string, place: 'given' | 'surname') {
	const isGiven = isGivenName(word);
	const isLast = isSurname(word);
	if (!isGiven && !isLast) return 'unknown';
	return isGiven && isLast ? place : isGiven ? 'given' : 'surname';
}
