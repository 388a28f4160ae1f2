import { hasDigit, type Word } from './address-words';
import { isDirectionalTownAt } from './directional-towns';
import { directionLengthAt, isDirection, isQuadrant, isSplitQuadrant } from './directions';
import { highwayLengthAt } from './highways';
import { beginsLongName, isBetween, isSaint, townStart } from './place-names';
import { isStrongSuffix, isWeakSuffix } from './suffixes';
import { isTownOf } from './town-list';
import { isBareUnit, unitChainLength } from './units';

/** What is known of an address's town before its words are read. */
export interface TownAhead {
	/** A state or ZIP came after the words, so some of them are the town's. */
	follows: boolean;
	/** The state's code. */
	state?: string | undefined;
	/** The first three digits of its ZIP. */
	area?: string | undefined;
}

/** "St" before a saint's name is the beginning of a town. */
const beginsTown = (words: readonly Word[], at: number) => words[at]?.key === 'st' && isSaint(words[at + 1]);

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
function belongsToStreet(words: readonly Word[], at: number, length: number, town: TownAhead): boolean {
	if (words.length === at + length || words[at + length - 1]?.comma || isQuadrant(words[at]) || length === 2)
		return true;
	if (unitChainLength(words, at + length)) return true;
	const { state, area } = town;
	// "Ave W Mansfield" has the street's letter where the post has a Mansfield and no West Mansfield.
	const isOthers = words[at]?.key.length === 1 && isTownOf(area, words.slice(at));
	const isTown = !isOthers && beginsDirectionalTown(words, at, state);
	if (isDirection(words[0])) return !isTown && (state !== undefined || (words[at]?.key.length ?? 0) <= 2);
	return words.slice(0, at).some(hasDigit) || !isTown;
}

/**
 * Whether the direction at `at` begins the town. The list has nearly all towns of several words: what it hasn't without
 * the direction is one with it ("North Birch Hill"). Without a state only the better known ones are told.
 */
function beginsDirectionalTown(words: readonly Word[], at: number, state: string | undefined): boolean {
	if (!state) return isDirectionalTownAt(words, at);
	const rest = words.slice(at + 1);
	return isTownOf(state, words.slice(at)) || (rest.length > 1 && !isTownOf(state, rest));
}

function afterDirection(words: readonly Word[], at: number, town: TownAhead): number {
	const length = directionLengthAt(words, at);
	return length && belongsToStreet(words, at, length, town) ? at + length : at;
}

/**
 * Where a town of several words begins that the state is known to have and that leaves a street before it; -1 when there is none. It is
 * the shortest such name, and with "Lake", "New" or "West" before it a longer one.
 */
function knownTownStart(words: readonly Word[], first: number, state: string | undefined): number {
	// "Alameda de las Fallow Reno": what follows such a word goes on.
	const isKnown = (_: Word, i: number) =>
		i >= first && i < words.length - 1 && !isBetween(words[i - 1]) && isTownOf(state, words.slice(i));
	const shortest = words.findLastIndex(isKnown);
	const longest = words.findIndex((word, i) => i < shortest && beginsLongName(word) && isKnown(word, i));
	return longest < 0 ? shortest : longest;
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
function townStartAfterName(words: readonly Word[], from: number, town: TownAhead): number {
	const start = townStart(words, from + 1);
	const weak = words.findLastIndex((word, i) => i > from && i < start && isWeakSuffix(word));
	if (weak > 0) return afterDirection(words, weak + 1, town);
	return start <= from || hasDigit(words[start]) ? words.length : start;
}

/** "W Birchwood 1506 Reno", "Avenida Birchwood B Palm Springs": a number or a letter between the name and the town is a unit. */
function withUnit(words: readonly Word[], from: number, start: number): number {
	const [before, last] = words.slice(start - 2, start);
	const isUnit = isBareUnit(last) || (last?.key.length === 1 && !isDirection(last));
	return start < words.length && start - 1 > from && isUnit && before?.key.length !== 1 ? start - 1 : start;
}

/** After the street's last word and its direction; "Birchwood Ave Circle Pines" ends before the town whose name has a suffix. */
function afterSuffix(words: readonly Word[], suffix: number, from: number, town: TownAhead): number {
	const known = knownTownStart(words, from + 2, town.state);
	return known > 0 && known <= suffix && isStrongSuffix(words[known - 1])
		? known
		: afterDirection(words, suffix + 1, town);
}

function afterHighway(words: readonly Word[], end: number, { follows, state }: TownAhead): number {
	// "I 80 N Frontage Rd" is a road beside the highway.
	if (!follows && isStrongSuffix(words.at(-1))) return words.length;
	const isTown = state ? isTownOf(state, words.slice(end)) : isDirectionalTownAt(words, end);
	return isTown ? end : end + directionLengthAt(words, end);
}

/**
 * The index at which the town begins in the words of a street and, perhaps, a town without a comma between them (the
 * length when there is no town). Where a town follows, some word must be its name, unless the last is a street's suffix
 * and the only one.
 */
export function cityStart(words: readonly Word[], town: TownAhead): number {
	const { follows, state } = town;
	const ahead = directionLengthAt(words, 0);
	const highway = highwayLengthAt(words, ahead);
	if (highway) return afterHighway(words, ahead + highway, town);
	const from = words.length > ahead + 1 && !isStrongSuffix(words[ahead]) ? ahead : 0;
	const grid = gridEnd(words, from);
	if (grid > 0) return grid;
	const inner = follows ? suffixAt(words, from, true) : -1;
	// "Birchwood Newtown Square": the last word is the town's.
	const known = inner < 0 ? knownTownStart(words, from + 1, state) : -1;
	const suffix = inner > 0 ? inner : suffixAt(words, from, false);
	if (suffix > 0 && known < 0) return afterSuffix(words, suffix, from, town);
	const quadrant = quadrantEnd(words, from);
	if (quadrant > 0) return quadrant;
	if (!follows || words.length - from <= 1) return words.length;
	return withUnit(words, from, known > 0 ? known : townStartAfterName(words, from, town));
}
