import { GIVEN_NAMES } from '../words/given-names';
import { nameParts } from './person-name-text';
import { isGivenName, isInitial, isSurname } from './person-name-words';

export interface ParsedName {
	first_name?: string;
	last_name?: string;
}

export interface SplitName {
	name: ParsedName;
	/** Its words in the order of speech, without titles, nicknames and designations. */
	words: string[];
}

const MOST_WORDS = 7;

const PARTICLES = new Set(
	'van von vander vanden der den de del della dela di da dos das du la le lo los las al el bin bint ibn ben st ste san santa mc mac giolla ó ní nic uí ter ten'.split(
		' ',
	),
);
/** Particles that begin a first name when more than two words follow: "La Ada Q. Birch". */
const FIRST_PARTICLES = /^(?:la|le|el|de|da|di|jo)$/;
const AND = /^(?:&|and)$/i;

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
const isLetter = (word: string | undefined) => /^\p{L}\.?$/u.test(word ?? '');
const isParticle = (word: string | undefined) => PARTICLES.has(bare(word ?? ''));

/** Given names that are hardly anybody's surname: after a word that is none of them, the surname came first ("Ashdown Andrea"). */
const GIVEN = new Set<string>(GIVEN_NAMES);
/** "Mary Katherine" are both given. */
const DOUBLED = /^(?:mary|maria|marie|anna?|anne|ana|jo|jean|john|juan|jose|lee|sue|rose)$/;

const isOnlyGiven = (word: string) => isGivenName(word) && !isSurname(word);

/** "Ashdown Andrea", "Smith Brittany", "Ashdown Mary Ellen": the surname comes first, as in registers. */
function isReversed(words: readonly string[]): boolean {
	const [first = '', second = '', third] = words;
	if (words.length > 3 || isInitial(first) || DOUBLED.test(bare(first))) return false;
	if (third !== undefined) return !isGivenName(first) && isGivenName(second) && isOnlyGiven(third);
	return GIVEN.has(bare(second))
		? !GIVEN.has(bare(first))
		: isSurname(first) && !isGivenName(first) && isOnlyGiven(second);
}

function fromWords(words: readonly string[]): ParsedName {
	const [head = '', ...others] = words;
	if (isReversed(words)) return { first_name: others.join(' '), last_name: head };
	if (!others.length) return head ? { first_name: head } : {};
	// "van Quill" is a surname alone; "Van Nguyen" has both.
	if (words.length === 2 && isParticle(head) && /^\p{Ll}/u.test(head)) return { last_name: words.join(' ') };
	// In "Q R S Maksud Ashdown" the name is what follows the letters.
	const letters = words.findIndex((word) => !isLetter(word));
	if (letters > 1 && words.length > letters + 1)
		return withLast(words.slice(0, letters + 1).join(' '), words.slice(letters + 1));
	const isJoined = words.length > 2 && FIRST_PARTICLES.test(bare(head)) && !isLetter(others[0]);
	if (isJoined) return withLast(words.slice(0, 2).join(' '), others.slice(1));
	// "Ashdown Ben Q": an initial in third place is a middle name, so the surname comes first, as in registers.
	if (others.length === 2 && isLetter(others[1]) && !isLetter(head)) return { first_name: others[0], last_name: head };
	return withLast(head, others);
}

/** The surname is the last word with its particles, and the last two after a middle initial: "Ben Q. Wood Ashdown". */
function withLast(first_name: string, others: readonly string[]): ParsedName {
	const isDouble = others.length === 3 && isLetter(others[0]) && !isLetter(others[2]) && !isLetter(first_name);
	const kept = others.filter((word, i) => !isLetter(word) || isParticle(word) || i === others.length - 1);
	let start = kept.length - (isDouble ? 2 : 1);
	while (start > 0 && isParticle(kept[start - 1])) start--;
	return { first_name, last_name: kept.slice(start).join(' ') };
}

/** "Ben & Ada Ashdown" gives Ben Ashdown, "Ben Ashdown and Ada Birch" as well: one contact can hold one name. */
function oneOf(words: readonly string[]): readonly string[] {
	const and = words.findIndex((word) => AND.test(word));
	if (and <= 0) return words;
	const first = words.slice(0, and);
	return first.length === 1 && words.length > and + 2 ? [...first, ...words.slice(and + 2)] : first;
}

/** "ASHDOWN, BEN Q" and "ASHDOWN, BEN & ADA"; "Ada Q, Ashdown" has its comma in the wrong place. */
function fromReversed(last: readonly string[], given: readonly string[]): SplitName {
	const [first = '', second] = last;
	if (last.length === 2 && isLetter(second) && !isLetter(first) && given.length === 1) {
		return { name: { first_name: first, last_name: given[0] }, words: [...last, ...given] };
	}
	return { name: { first_name: given[0], last_name: last.join(' ') }, words: [...oneOf(given), ...last] };
}

/**
 * First and last name, in its own spelling, of a text that is taken for a person's name ("ASHDOWN, BEN Q", "Dr. Ada de la
 * Birch III", "Ben & Ada Ashdown"). Undefined for a legal form and for what holds digits or an address.
 */
export function splitName(text: string): SplitName | undefined {
	const { head, given, hasTitle } = nameParts(text);
	if (!head.length || head.length + given.length > MOST_WORDS) return undefined;
	if (given.length > 0) return fromReversed(head, given);
	if (head.length === 1 && hasTitle) return { name: { last_name: head[0] }, words: [...head] };
	const words = oneOf(head);
	return { name: fromWords(words), words: [...words] };
}
