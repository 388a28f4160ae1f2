import type { Word } from './address-words';
import { stateNamed } from './states';

const OWNER =
	/^(?:us|u|s|state|county|country|co|cnty|interstate|federal|old|city|business|bus|ranch|farm|private|cr|fm|sr|po|p|o)$/;
const KIND =
	/^(?:highway|hwy|hgwy|route|rte|rt|road|rd|interstate|spur|loop|business|bus|i|ih|sr|cr|pr|fm|rm|rr|sh|cth|sth|us|hiway|trunk|box|avenue|ave|drive|dr|hc|psc|cmr)$/;
/** What may be followed by a letter without an owner before it: "Ave K". */
const LETTERED = /^(?:avenue|ave)$/;
const NUMBER = /^(?:[a-z]{0,2}-?\d{1,5}[a-z]{0,2}|[a-z]{1,2}|([a-z])\1\1)$/;

const keyAt = (words: readonly Word[], at: number) => words[at]?.key ?? '';

/** A word whose number has no house number before it: "Hwy 50", "PO Box 12". */
export const isHighwayWord = (word: Word | undefined): boolean =>
	/^(?:highway|hwy|route|rte|interstate|county|sr|cr|fm|po|box|rr|hc|psc|cmr)$/.test(word?.key ?? '');

/** A state's code is the name of its roads before a number; "LA" and "CT" are a lane and a court. */
const isStateRoad = (words: readonly Word[], at: number) =>
	/^(?!ct|la|fl|ne)[a-z]{2}$/.test(keyAt(words, at)) &&
	stateNamed(keyAt(words, at)) !== undefined &&
	/^\d{1,4}$/.test(keyAt(words, at + 1));

/** Where the kind of road is, after at most three words that say whose it is; -1 when it is no numbered road. */
function kindAt(words: readonly Word[], start: number): number {
	// Texas's "Farm to Market Road 1960"
	if (/^(?:farm|ranch) to market$/.test([0, 1, 2].map((i) => keyAt(words, start + i)).join(' ')))
		return start + (/^r(?:oa)?d$/.test(keyAt(words, start + 3)) ? 3 : 2);
	let at = start;
	while (at - start < 3 && (OWNER.test(keyAt(words, at)) || stateNamed(keyAt(words, at)))) at++;
	if (KIND.test(keyAt(words, at))) return at;
	// "4200 NC 54"
	if (at === start + 1 && isStateRoad(words, start)) return start;
	return at > start && KIND.test(keyAt(words, at - 1)) ? at - 1 : -1;
}

/** What may follow the number and belongs to the name: "Highway 7 Business", Texas's "FM 1488 Rd". */
const BRANCH = /^(?:business|bus|alternate|alt|bypass|byp|truck|toll|rd|road)$/;

function numberLength(words: readonly Word[], at: number): number {
	return /^(?:no|number)$/.test(keyAt(words, at)) ? 2 : 1;
}

/**
 * How many words at `start` name a numbered road ("State Route 12", "US Hwy 50", "County Road MM", "Avenue K"); 0 when
 * none does. USPS Publication 28, Appendix F: such names are kept whole.
 */
export function highwayLengthAt(words: readonly Word[], start: number): number {
	const kind = kindAt(words, start);
	if (kind < 0 || words[kind]?.comma) return 0;
	const end = kind + 1 + numberLength(words, kind + 1);
	const number = keyAt(words, end - 1);
	if (!NUMBER.test(number)) return 0;
	const isLetter = !/\d/.test(number);
	// "State Ave N" is no lettered avenue.
	if (LETTERED.test(keyAt(words, kind)))
		return isLetter && number.length === 1 && (kind === start || !/[nsew]/.test(number)) ? end - start : 0;
	// "State Rd NW" has a quadrant after it; "County Road N" is Wisconsin's.
	if (isLetter && (kind === start || /^[ns][ew]$/.test(number))) return 0;
	if (words[end - 1]?.comma) return end - start;
	// "RR 2 Box 15", "HC 2 Box 4", "PSC 8 Box 17" (Publication 28, sections 24 to 26)
	if (keyAt(words, end) === 'box' && NUMBER.test(keyAt(words, end + 1))) return end + 2 - start;
	return end - start + (BRANCH.test(keyAt(words, end)) ? 1 : 0);
}
