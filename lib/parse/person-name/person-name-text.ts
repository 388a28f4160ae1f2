import { isCompanyName } from '../company-name';
import { DESIGNATIONS } from '../words/designations';
import { NAME_TITLES } from '../words/name-titles';
import { PERHAPS_TITLES } from '../words/perhaps-titles';
import { isGivenName, isOrdinaryWord, isSurname } from './person-name-words';

/** The words of a name as it is written. */
interface NameParts {
	/** All of the name, or what comes before the comma of "Ashdown, Ben". */
	head: string[];
	/** What follows that comma. */
	given: string[];
	hasTitle: boolean;
}

const NONE: NameParts = { head: [], given: [], hasTitle: false };

const LONGEST_NAME = 120;

const LABEL =
	/^(?:(?:listed|presented|offered|marketed|courtesy|listing|contact|provided|hosted)\s(?:agent|broker|of|by)|(?:first |full |contact |your )?name|agent|contact|seller|owner|from)\s?:\s?|^(?:listed|presented|offered|marketed|hosted) by\s/i;
/** "DRE #01234567" after a name. */
const LICENSE = /[\s,|•(-]*\b(?:cal\s?|ca\s)?(?:dre|bre|lic|license|licence)\b[^\d]{0,15}\d.*$/i;
/** Other names of the same person, and at whose address they live. */
const ALIAS = /[\s,([]+(?:[af][./]?k[./]?a|n[ée]e|formerly|also known as|d[./]?b[./]?a|c\/o)(?=[\s.:"“])[\s\S]*$/i;
/** How registers close a list of owners. */
const AND_OTHERS = /,?\s+et\.?\s(?:al|ux|vir)\b\.?/gi;
/** Ornaments around a name, and marks after a word of it. */
const SIGNS = /^[\s\p{S}*_~•·-]+|[\s\p{S}*_~•·-]+$|[®™©]/gu;
const NICKNAME = /["“”][^"“”]*["“”]|''[^']*''|\([^()]*\)/g;
/** "“Bo” Ashdown": before a surname alone the nickname is the name. */
const NICKNAME_ALONE = /^\s*["“(]([\p{L}'’.-]+)["”)]\s+(?=\p{L}[\p{L}'’-]*$)/u;
const EMPLOYER = /\s[|•·–—-]\s|\s(?:with|at|of)\s(?=[A-Z])/;
/** After a comma these make a company of what comes before it. */
const LEGAL_FORM = /,\s*(?:inc|incorporated|llc|llp|lp|ltd|corp|pllc|pc|p\.c|co)\b/i;

const TITLES = new Set<string>(NAME_TITLES);
const MAY_BE_TITLES = new Set<string>(PERHAPS_TITLES);
const SUFFIXES = new Set<string>(DESIGNATIONS);

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
/** "S.C.", "D.O." after the name. */
const isDotted = (word: string) => /^(?:\p{L}\.){2,4}$/u.test(word);
const isSuffix = (word: string) => SUFFIXES.has(bare(word));
/** "JR Birch": with no name before them the letters are initials. */
const isInitials = ([first = '', second = '']: readonly string[]) => bare(first) === 'jr' && bare(second).length > 2;

const cleaned = (text: string): string =>
	text
		.replace(LABEL, '')
		.replace(LICENSE, '')
		.replace(ALIAS, '')
		.replace(SIGNS, '')
		.replace(NICKNAME_ALONE, '$1 ')
		.replace(NICKNAME, ' ')
		.replace(/\b(?:attorney|lawyer)(?:\s+at\s+law)?\b/gi, ' ')
		.replace(AND_OTHERS, '')
		.replace(/\s+/g, ' ')
		.trim();

function withoutTitles(words: readonly string[]): string[] {
	let start = 0;
	for (const word of words.slice(0, 3)) {
		const left = words.length - start;
		const isTitle = left > 1 && (TITLES.has(bare(word)) || (start > 0 && /^(?:&|and)$/i.test(word)));
		if (!isTitle && !(MAY_BE_TITLES.has(bare(word)) && left > 2)) break;
		start++;
	}
	return words.slice(start);
}

/** What no name is, whatever its letters: "Ada Jr", "Petra Broker". */
const NO_SURNAME =
	/^(?:jr|sr|ii|iii|iv|esq|esquire|md|brokers?|realtors?|associate|salesperson|lawyer|architect|trustees?)$/;

/** "Rene Ashdown", "Ada Gri": written as a name is, and the first or the only other word. */
function isNameToo(words: readonly string[], at: number): boolean {
	const word = words[at] ?? '';
	if (at === 0) return isDotted(word) || isInitials(words) || isGivenName(word);
	const isWord = /^\p{Lu}\p{Ll}+$/u.test(word) && !NO_SURNAME.test(bare(word));
	return at === 1 && words.length === 2 && isWord && (isSurname(word) || isGivenName(words[0] ?? ''));
}

function withoutSuffixes(words: readonly string[]): string[] {
	return words.filter(
		(word, i) =>
			!(isSuffix(word) && !isNameToo(words, i)) && !(i > 1 && (isDotted(word) || /^(?:junior|senior)$/i.test(word))),
	);
}

/** "ABR", "C-RET", "M.Ed", "EdD": capitals without a name in them. In a name that is all capitals only those known. */
const isAbbreviation = (word: string) =>
	/^[\p{L}.-]{2,6}$/u.test(word) && (word.match(/\p{Lu}/gu) ?? []).length > 1 && !isGivenName(word);

/** Behind a comma also what is a surname elsewhere: "Ada Ashdown, D.O.", "Ada A, DO". */
const isCredential = (word: string) => isSuffix(word) || isDotted(word) || word === 'DO' || word === 'PA';

/** Whether a part after a comma is no part of the name: letters, a company, what somebody is ("Team Lead"). */
function isAside(part: readonly string[], head: readonly string[]): boolean {
	if (head.length < 2) return false;
	const isLarge = !/\p{Ll}/u.test(head.join(''));
	return (
		isCompanyName(part.join(' ')) ||
		part.every((word) => isCredential(word) || (!isLarge && isAbbreviation(word))) ||
		(isOrdinaryWord(part[0]?.split('/')[0] ?? '') && !isGivenName(part[0] ?? ''))
	);
}

/** The words of a name as written, without what is around it; none for what names nobody. */
export function nameParts(text: string): NameParts {
	if (text.length > LONGEST_NAME) return NONE;
	const [name = ''] = cleaned(text).split(EMPLOYER);
	// Nobody writes to the deceased.
	if (
		!/\p{L}/u.test(name) ||
		/[\d@]|:\/\//.test(name) ||
		/^\s*(?:the )?estate of\b/i.test(text) ||
		LEGAL_FORM.test(name)
	)
		return NONE;
	const [head = [], ...rest] = name
		.split(',')
		.map((part) => part.trim().split(' ').filter(Boolean))
		.filter((part) => part.length > 0);
	const words = withoutSuffixes(withoutTitles(head));
	const behind = rest.filter((part) => !isAside(part, words));
	const [next = []] = behind;
	const hasTitle = head.length > 1 && TITLES.has(bare(head[0] ?? ''));
	// "Ada, MD Ashdown": what follows the degree goes on with the name.
	if (next.length > 1 && isSuffix(next[0] ?? '')) {
		return { head: [...words, ...withoutSuffixes(withoutTitles(next))], given: [], hasTitle };
	}
	// "Ashdown, MD, CPA, Ben".
	const given = behind.find((part) => !part.every(isCredential)) ?? [];
	return { head: words, given: withoutSuffixes(withoutTitles(given)), hasTitle };
}
