import { withoutEmpty } from '../without-empty';
import { hasDigit, textOf, type Word } from './address-words';
import { directionLengthAt, directionLengthAtEnd, isDirection, isQuadrant } from './directions';
import { highwayLengthAt } from './highways';
import { isStrongSuffix, isSuffix } from './suffixes';

export interface Street {
	street_dir_prefix?: string;
	street_name?: string;
	street_suffix?: string;
	street_dir_suffix?: string;
}

/** How many words ahead are a direction; none in "North Way", "E Street", "East West Highway", where they are the name. */
function prefixLength(words: readonly Word[]): number {
	const length = directionLengthAt(words, 0);
	const [next, third] = words.slice(length, length + 2);
	if (!length || !next || (isStrongSuffix(next) && words.slice(length + 1).every(isDirection))) return 0;
	if (length === 2 && /^[a-z]$/.test(next.key)) return 1;
	return isDirection(next) && isSuffix(third) && words.length === length + 2 && length === 1 ? 0 : length;
}

const filled = (street: Record<keyof Street, readonly Word[]>): Street =>
	withoutEmpty(Object.fromEntries(Object.entries(street).map(([field, words]) => [field, textOf(words)])));

/** "Birchwood NE Pl": an abbreviated direction before the suffix counts as after it. */
function isInnerDirection(words: readonly Word[]): boolean {
	const [before, direction] = words.slice(-3, -1);
	return (
		Boolean(before) &&
		!/^(?:&|and)$/.test(before?.key ?? '') &&
		words.length > 2 &&
		isDirection(direction) &&
		(direction?.key.length ?? 9) <= 2
	);
}

/** What people live in, not along: "Birch Square Village". */
const SETTLEMENT = /^(?:vlg|villages?|vly|valleys?|islands?)$/;

/**
 * "S Birch Island", "Birch Park West": with a direction before or after it, such a word is the end
 * of a name whose "Ave" was left out, rather than a suffix. The word for a settlement is it in any case.
 */
const isPlaceName = (prefix: readonly Word[], after: readonly Word[], last: Word | undefined) =>
	prefix.length > 0 || (after.length === 1 && !isQuadrant(after[0])) || SETTLEMENT.test(last?.key ?? '');

/** The parts, as written, of a street without number and unit. */
export function parseStreet(words: readonly Word[]): Street {
	const ahead = prefixLength(words);
	const prefix = words.slice(0, ahead);
	let rest = words.slice(ahead);
	if (highwayLengthAt(rest, 0) === rest.length) {
		return filled({ street_dir_prefix: prefix, street_name: rest, street_suffix: [], street_dir_suffix: [] });
	}
	const behind = directionLengthAtEnd(rest);
	let after: readonly Word[] = behind && rest.length > behind ? rest.slice(-behind) : [];
	rest = rest.slice(0, rest.length - after.length);
	const last = rest.at(-1);
	const isSuffixed =
		rest.length > 1 &&
		// "6 The Green"
		!(rest.length === 2 && rest[0]?.key === 'the') &&
		highwayLengthAt(rest, 0) < rest.length &&
		!hasDigit(last) &&
		(isStrongSuffix(last) || (isSuffix(last) && !isPlaceName(prefix, after, last)));
	const suffix = isSuffixed ? rest.slice(-1) : [];
	if (isSuffixed && !after.length && isInnerDirection(rest)) {
		after = rest.slice(-2, -1);
		rest = [...rest.slice(0, -2), ...suffix];
	}
	return filled({
		street_dir_prefix: prefix,
		street_name: rest.slice(0, rest.length - suffix.length),
		street_suffix: suffix,
		street_dir_suffix: after,
	});
}
