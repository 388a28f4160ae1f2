import { isCompanyName } from './company-name';

export { isCompanyName };

export interface ParsedName {
	first_name?: string;
	last_name?: string;
}

const TITLES = new Set(
	'mr mrs ms miss mx dr prof professor rev reverend hon honorable sir dame fr father sister senator congressman congresswoman rep representative judge justice capt captain col colonel lt maj major sgt governor president'.split(
		' ',
	),
);
const SUFFIXES = new Set(
	'jr sr ii iii iv esq esquire md phd dds dmd dvm rn bsn lncc cpa mba aia faia jd llm pe cfa cfp cre crs gri abr abrm srs rene cips crb ahwd psa mrp sres epro realtor realtors broker agent associate attorney ret usn usmc usa'.split(
		' ',
	),
);
const PARTICLES = new Set(
	'van von vander der den de del della di da dos das du la le lo los las al el bin ibn ben st ste san santa mc mac ter ten o'.split(
		' ',
	),
);

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);
const isTitle = (word: string | undefined) => TITLES.has(bare(word ?? ''));

function withoutExtras(text: string): string {
	return text
		.replace(/["“”][^"“”]*["“”]|''[^']*''|\([^()]*\)/g, ' ')
		.replace(/\battorney(?:\s+at\s+law)?\b/gi, ' ')
		.replace(/[®™©]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function fromWords(words: readonly string[]): ParsedName {
	const [first, ...others] = words;
	if (!first) return {};
	if (!others.length) return { first_name: first };
	const kept = others.filter((word, i) => !isInitial(word) || i === others.length - 1);
	let start = kept.length - 1;
	while (start > 0 && PARTICLES.has(bare(kept[start - 1] ?? ''))) start--;
	return { first_name: first, last_name: kept.slice(start).join(' ') };
}

function fromCouple(words: readonly string[], and: number): ParsedName {
	const alone = and === 1 && words.length > 3;
	return fromWords(alone ? [...words.slice(0, 1), ...words.slice(3)] : words.slice(0, and));
}

/**
 * Takes a person's name as written ("SMITH, JOHN Q", "Dr. John de la Cruz III", "John & Mary Smith") and gives first and
 * last name in its own spelling. Yields nothing for a company or for text that is no name.
 */
export function parseName(text: string): ParsedName {
	if (text.length > 120 || /[\d@]|:\/\//.test(text) || isCompanyName(text)) return {};
	const [head = [], given] = withoutExtras(text)
		.split(',')
		.map((part) => part.split(' ').filter((word) => word && !SUFFIXES.has(bare(word))))
		.filter((part) => part.length > 0);
	const words = head.slice(head.length > 1 && isTitle(head[0]) ? 1 : 0);
	if (!words.length || words.length > 7) return {};
	if (given) return { first_name: given[0], last_name: words.join(' ') };
	const and = words.findIndex((word) => /^(?:&|and)$/i.test(word));
	return and > 0 ? fromCouple(words, and) : fromWords(words);
}
