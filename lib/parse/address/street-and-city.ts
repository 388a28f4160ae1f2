import { hasDigit, type Word } from './address-words';
import { isDirectionalTownAt } from './directional-towns';
import { directionLengthAt, isDirection, isQuadrant, isSplitQuadrant } from './directions';
import { highwayLengthAt } from './highways';
import { isSaint, townStart } from './place-names';
import { isStrongSuffix, isWeakSuffix } from './suffixes';

/** Towns whose name begins with a word that ends streets. */
const TOWNS = new Set([
	'circle pines',
	'court house',
	'pass christian',
	'pike creek',
	'pike road',
	'terrace park',
	'trail creek',
]);

/** "St" before a saint's name is the beginning of a town, as "Circle" before "Pines" is. */
function beginsTown(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return words[at]?.key === 'st' ? isSaint(next) : TOWNS.has(`${words[at]?.key} ${next?.key}`);
}

/** Where the street's last word is, by its suffix; the last one that leaves a town after it, if a town must follow. */
function suffixAt(words: readonly Word[], from: number, townFollows: boolean): number {
	const ends = words.length - (townFollows ? 1 : 0);
	for (let i = ends - 1; i > from; i--) {
		// "Avenue of the Stars"
		if (isStrongSuffix(words[i]) && words[i + 1]?.key !== 'of' && !beginsTown(words, i)) return i;
	}
	return -1;
}

/**
 * Whether a direction that follows the street's suffix belongs to it, and not to the town ("Dr S Reno", "Dr West Palm
 * Beach"). A street with a direction before its name hardly has a second one written out; numbered streets often have
 * one after ("3rd Avenue South").
 */
function belongsToStreet(words: readonly Word[], at: number, length: number): boolean {
	if (words.length === at + length || words[at + length - 1]?.comma || isQuadrant(words[at]) || length === 2)
		return true;
	if (isDirection(words[0])) return (words[at]?.key.length ?? 0) <= 2 && !isDirectionalTownAt(words, at);
	return words.slice(0, at).some(hasDigit) || !isDirectionalTownAt(words, at);
}

function afterDirection(words: readonly Word[], at: number): number {
	const length = directionLengthAt(words, at);
	return length && belongsToStreet(words, at, length) ? at + length : at;
}

/** "400 West Reno": where a street that is only a number and a direction ends (Utah's grid). */
function gridEnd(words: readonly Word[], from: number): number {
	const end = from + 2;
	const isGrid = hasDigit(words[from]) && isDirection(words[from + 1]) && !isSplitQuadrant(words[from + 1], words[end]);
	return isGrid && !words.slice(end).some(isStrongSuffix) ? end : -1;
}

/** Where a quadrant ends after the name of a street without a suffix ("Birchwood SE Reno", "Birchwood S E"). */
function quadrantEnd(words: readonly Word[], from: number): number {
	const at = words.findIndex((word, i) => i > from && (isQuadrant(word) || isSplitQuadrant(word, words[i + 1])));
	const end = at + (isQuadrant(words[at]) ? 1 : 2);
	return at > 0 && end < words.length ? end : -1;
}

/** Without a street's suffix to go by: after "Industrial Park", or where the words look like a town's name. */
function townStartAfterName(words: readonly Word[], from: number): number {
	const start = townStart(words, from + 1);
	const weak = words.findLastIndex((word, i) => i > from && i < start && isWeakSuffix(word));
	if (weak > 0) return afterDirection(words, weak + 1);
	return start <= from || hasDigit(words[start]) ? words.length : start;
}

/**
 * The index at which the town begins in the words of a street and, perhaps, a town without a comma between them (the
 * length when there is no town). `townFollows`: a state or ZIP came after them, so some word must be the town's,
 * unless the last is a street's suffix and the only one.
 */
export function cityStart(words: readonly Word[], townFollows: boolean): number {
	const ahead = directionLengthAt(words, 0);
	const highway = highwayLengthAt(words, ahead);
	if (highway) {
		// "I 80 N Frontage Rd" is a road beside the highway.
		if (!townFollows && isStrongSuffix(words.at(-1))) return words.length;
		const end = ahead + highway;
		return isDirectionalTownAt(words, end) ? end : end + directionLengthAt(words, end);
	}
	const from = words.length > ahead + 1 && !isStrongSuffix(words[ahead]) ? ahead : 0;
	const grid = gridEnd(words, from);
	if (grid > 0) return grid;
	const inner = townFollows ? suffixAt(words, from, true) : -1;
	const suffix = inner > 0 ? inner : suffixAt(words, from, false);
	if (suffix > 0) return afterDirection(words, suffix + 1);
	const quadrant = quadrantEnd(words, from);
	if (quadrant > 0) return quadrant;
	return townFollows && words.length - from > 1 ? townStartAfterName(words, from) : words.length;
}
