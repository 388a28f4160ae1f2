import { isCompanyName } from './company-name';

export interface ParsedName {
	first_name?: string;
	last_name?: string;
}

export interface SplitName {
	name: ParsedName;
	/** What the name was taken from, as written, and its words without titles and designations. */
	left: string;
	words: string[];
}

const NOBODY: SplitName = { name: {}, left: '', words: [] };

const LONGEST_NAME = 120;
const MOST_WORDS = 7;

const TITLES = new Set(
	'mr mrs ms miss mx sra srta dr prof professor rev reverend hon honorable fr sen senator congressman congresswoman rep representative capt captain col colonel sgt governor lieutenant ltcol cmdr cpt cpl ssgt msgt mme'.split(
		' ',
	),
);
/** Titles that are first names or surnames too: only before two more words. */
const PERHAPS_TITLES = new Set(
	'sir dame father sister brother judge justice major mayor president general state lt'.split(' '),
);
/** Generations, degrees, professions and the designations of the National Association of Realtors. */
const SUFFIXES = new Set(
	'jr sr ii iii iv esq esquire md phd dds dmd dvm dc rn bsn lncc cpa mba aia aiacsi faia jd llm pe cfa cfp cre crs gri abr abrm srs rene cips crb ahwd psa mrp sres epro clhms rsps alc ccim gaa raa realtor realtors broker salesperson associate attorney architect lawyer ret usn usmc usaf usa etal etux ttee trustee trustees'.split(
		' ',
	),
);
const PARTICLES = new Set(
	'van von vander vanden der den de del della dela di da dos das du la le lo los las al el bin bint ibn ben st ste san santa mc mac ter ten'.split(
		' ',
	),
);
/** Particles that begin a first name when more than two words follow: "La Ada Q. Birch". */
const FIRST_PARTICLES = /^(?:la|le|el|de|da|di|jo)$/;
export const AND = /^(?:&|and)$/i;
const LABEL =
	/^(?:(?:listed|presented|offered|marketed|courtesy|listing|contact|provided|hosted)\s(?:agent|broker|of|by)|(?:first |full |contact |your )?name|agent|contact|seller|owner|from)\s?:\s?|^(?:listed|presented|offered|marketed|hosted) by\s/i;
/** "DRE #01234567" behind a name. */
const LICENSE = /[\s,|•(-]*\b(?:cal\s?|ca\s)?(?:dre|bre|lic|license|licence)\b[^\d]{0,15}\d.*$/i;
const EMPLOYER = /\s[|•·–—-]\s|\s(?:with|at|of)\s(?=[A-Z])/;

/** Behind a comma these make a company of what stands before it. */
const LEGAL_FORM = /,\s*(?:inc|incorporated|llc|llp|lp|ltd|corp|pllc|pc|p\.c|co)\b/i;

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
const isInitial = (word: string | undefined) => /^\p{L}\.?$/u.test(word ?? '');
/** "S.C.", "D.O." behind the name. */
const isDotted = (word: string) => /^(?:\p{L}\.){2,4}$/u.test(word);
/** "JR Birch": with no name before them the letters are his initials. */
const isInitials = ([first = '', second = '']: readonly string[]) => bare(first) === 'jr' && bare(second).length > 2;
const isSuffix = (word: string) => SUFFIXES.has(bare(word));
const isParticle = (word: string | undefined) => PARTICLES.has(bare(word ?? ''));

function withoutExtras(text: string): string {
	return (
		text
			.replace(LABEL, '')
			.replace(/["“”][^"“”]*["“”]|''[^']*''|\([^()]*\)/g, ' ')
			.replace(/\b(?:attorney|lawyer)(?:\s+at\s+law)?\b/gi, ' ')
			.replace(LICENSE, '')
			// How registers close a list of owners.
			.replace(/,?\s+et\.?\s(?:al|ux|vir)\b\.?/gi, '')
			.replace(/[®™©]/g, '')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

function withoutTitles(words: readonly string[]): string[] {
	let start = 0;
	for (const word of words.slice(0, 3)) {
		const left = words.length - start;
		const isTitle = left > 1 && (TITLES.has(bare(word)) || (start > 0 && AND.test(word)));
		if (!isTitle && !(PERHAPS_TITLES.has(bare(word)) && left > 2)) break;
		start++;
	}
	return words.slice(start);
}

function withoutSuffixes(words: readonly string[]): string[] {
	return words.filter(
		(word, i) => !(isSuffix(word) && (i > 0 || !(isDotted(word) || isInitials(words)))) && !(i > 1 && isDotted(word)),
	);
}

/** Given names that are hardly anybody's surname: behind a word that is none of them, the surname stood first ("Ashdown Andrea"). */
const GIVEN = new Set(
	'aaron amanda amber andrea angela brenda brittany carolyn cheryl christina christine christopher cynthia danielle deborah debra denise diana diane evelyn heather jacqueline janet janice jeffrey jennifer jeremy jessica jonathan judith julie katherine kathleen kathryn kayla kimberly matthew megan melissa michelle natalie nathan nicholas nicole pamela patricia rebecca samantha stephanie tammy theresa tiffany timothy victoria zachary'.split(
		' ',
	),
);
/** "Mary Katherine" are both given. */
const DOUBLED = /^(?:mary|maria|marie|anna?|anne|ana|jo|jean|john|juan|jose|lee|sue|rose)$/;
const isReversed = (words: readonly string[]) =>
	words.length === 2 &&
	GIVEN.has(bare(words[1] ?? '')) &&
	!GIVEN.has(bare(words[0] ?? '')) &&
	!DOUBLED.test(bare(words[0] ?? '')) &&
	!isInitial(words[0]);

function fromWords(given: readonly string[]): ParsedName {
	const words = isReversed(given) ? given.toReversed() : given;
	const joined = words.length > 2 && FIRST_PARTICLES.test(bare(words[0] ?? '')) && !isInitial(words[1]) ? 2 : 1;
	const first_name = words.slice(0, joined).join(' ');
	const others = words.slice(joined);
	if (!first_name) return {};
	if (!others.length) return { first_name };
	// "Ashdown Ben Q": an initial in third place is a middle name, so the surname stands first, as in registers.
	if (others.length === 2 && joined === 1 && isInitial(others[1]) && !isInitial(first_name)) {
		return { first_name: others[0], last_name: first_name };
	}
	const kept = others.filter((word, i) => !isInitial(word) || i === others.length - 1);
	let start = kept.length - 1;
	while (start > 0 && isParticle(kept[start - 1])) start--;
	return { first_name, last_name: kept.slice(start).join(' ') };
}

/** "Ben & Ada Ashdown" gives Ben Ashdown, "Ben Ashdown and Ada Birch" as well: one contact can hold one name. */
function fromCouple(words: readonly string[], and: number): ParsedName {
	const first = words.slice(0, and);
	return fromWords(first.length === 1 && words.length > and + 2 ? [...first, ...words.slice(and + 2)] : first);
}

/** "ASHDOWN, BEN Q" and "ASHDOWN, BEN & ADA"; "Ada Q, Ashdown" has its comma in the wrong place. */
function fromReversed(last: readonly string[], given: readonly string[]): ParsedName {
	const [first, second] = last;
	if (last.length === 2 && isInitial(second) && !isInitial(first) && given.length === 1) {
		return { first_name: first, last_name: given[0] };
	}
	return { first_name: given[0], last_name: last.join(' ') };
}

function fromParts(parts: readonly string[][]): ParsedName {
	const [head = [], next = []] = parts;
	const words = withoutSuffixes(withoutTitles(head));
	const given = parts.slice(1).map((part) => withoutSuffixes(withoutTitles(part)));
	// "Ada, MD Ashdown": what follows the degree goes on with the name.
	if (next.length > 1 && isSuffix(next[0] ?? '')) return fromWords([...words, ...(given[0] ?? [])]);
	const reversed = given.find((part, i) => part.length > 0 && !parts[i + 1]?.every(isCredential));
	if (words.length > MOST_WORDS || !words.length) return {};
	if (reversed) return fromReversed(words, reversed);
	if (words.length === 1 && head.length > 1 && TITLES.has(bare(head[0] ?? ''))) return { last_name: words[0] };
	const and = words.findIndex((word) => AND.test(word));
	return and > 0 ? fromCouple(words, and) : fromWords(words);
}

/** Behind a comma also what is a surname elsewhere: "Ada Ashdown, D.O.", "Ada A, DO". */
const isCredential = (word: string) => isSuffix(word) || isDotted(word) || word === 'DO' || word === 'PA';

/**
 * Takes a text that is taken for a person's name ("ASHDOWN, BEN Q", "Dr. Ada de la Birch III", "Ben & Ada Ashdown") and
 * gives first and last name in its own spelling, and the words that were left when titles, nicknames, designations and
 * employers were gone. Yields nothing for a legal form and for what holds digits or an address.
 */
export function splitName(text: string): SplitName {
	if (text.length > LONGEST_NAME) return NOBODY;
	const [name = ''] = withoutExtras(text).split(EMPLOYER);
	// The dead man himself is nobody to write to.
	if (/[\d@]|:\/\//.test(name) || /^\s*(?:the )?estate of\b/i.test(text) || LEGAL_FORM.test(name)) return NOBODY;
	const parts = name.split(',').map((part) => part.trim().split(' ').filter(Boolean));
	const words = parts.filter(
		(part, i) => part.length > 0 && !(i > 0 && (parts[0]?.length ?? 0) > 1 && isCompanyName(part.join(' '))),
	);
	const left = words.map((part) => part.join(' ')).join(', ');
	if (!/\p{L}/u.test(left)) return NOBODY;
	return {
		name: fromParts(words),
		left,
		words: words.flatMap((part) => withoutSuffixes(withoutTitles(part))).filter((word) => !AND.test(word)),
	};
}
