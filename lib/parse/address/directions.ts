import type { Word } from './address-words';

/** USPS Publication 28, section 233 (directionals), with the words written out. */
const DIRECTIONS = new Set(
	'n s e w ne nw se sw no so north south east west northeast northwest southeast southwest north-east north-west south-east south-west'.split(
		' ',
	),
);

/** Whether a word is a direction, as a letter or written out. */
export const isDirection = (word: Word | undefined): boolean => DIRECTIONS.has(word?.key ?? '');

/** NE, NW, SE, SW: hardly ever the beginning of a city's name. */
export const isQuadrant = (word: Word | undefined): boolean =>
	/^(?:[ns][ew]|(?:north|south)-?(?:east|west))$/.test(word?.key ?? '');

/** "S. W.", "N E": two letters that are one direction. */
export const isSplitQuadrant = (first: Word | undefined, second: Word | undefined): boolean =>
	/^[ns]$/.test(first?.key ?? '') && /^[ew]$/.test(second?.key ?? '');

/** How many words at the end of `words` are a direction: 0, 1 or 2. */
export function directionLengthAtEnd(words: readonly Word[]): number {
	if (isSplitQuadrant(words.at(-2), words.at(-1))) return 2;
	return isDirection(words.at(-1)) ? 1 : 0;
}

/** How many words at `start` are a direction: 0, 1 or 2. */
export function directionLengthAt(words: readonly Word[], start: number): number {
	if (isSplitQuadrant(words[start], words[start + 1])) return 2;
	return isDirection(words[start]) ? 1 : 0;
}
