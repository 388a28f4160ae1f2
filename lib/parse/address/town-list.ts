import { WordFilter } from '../word-filter';
import { hasDigit, type Word } from './address-words';
import packed from './town-list.json';

const towns = new WordFilter(packed);

/** As pages abbreviate the words of towns' names (USPS Publication 28, Appendix C1). */
const WRITTEN_OUT: Record<string, string> = {
	st: 'saint',
	ste: 'sainte',
	ft: 'fort',
	mt: 'mount',
	n: 'north',
	s: 'south',
	e: 'east',
	w: 'west',
	pt: 'point',
	bch: 'beach',
	hts: 'heights',
	spgs: 'springs',
	jct: 'junction',
	ctr: 'center',
	hls: 'hills',
	vlg: 'village',
	vly: 'valley',
	lk: 'lake',
	hbr: 'harbor',
	gdns: 'gardens',
	twp: 'township',
	tw: 'township',
};

/** A town's name and its state as the list has them. */
export const townKey = (words: readonly Word[], state: string): string =>
	[...words.flatMap(({ key }) => key.split('-')).map((part) => WRITTEN_OUT[part] ?? part), state.toLowerCase()]
		.join(' ')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/borough\b/g, 'boro')
		.replace(/ township\b/, '');

/** What no town's name holds: numbers, and what roads are called for short. */
const isNoTowns = (word: Word) => hasDigit(word) || /^(?:ave|blvd|dr|hwy|ln|pkwy|rd)$/.test(word.key);

/**
 * Whether the state has a town of that name. The list has names of two and more words, and large cities of one; where it
 * hasn't a town it is wrong once in a hundred times, but never about a direction before the name of a town of one word.
 */
export const isTownOf = (state: string | undefined, words: readonly Word[]): boolean =>
	state !== undefined && words.length > 0 && !words.some(isNoTowns) && towns.has(townKey(words, state));
