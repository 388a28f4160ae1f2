import { hasDigit, type Word } from './address-words';
import { isDirection } from './directions';
import { isHighwayWord } from './highways';
import { isSuffix } from './suffixes';
import { unitLengthAt } from './units';

/** The beginning of an address: a unit that comes before the number, the number, and the words after it. */
export interface Front {
	unit: Word[];
	number: Word[];
	rest: Word[];
}

const NUMBER = /^\d{1,7}[a-z]?$|^\d{1,5}\/\d{1,5}$|^\d{1,6}-\d{1,6}[a-z]?$|^\d{1,6}-[a-z]{1,2}$|^[a-z]\d{1,5}[a-z]?$/;
/** Wisconsin's grid: "N12W3456", or "W123 N4567" in two words (USPS Publication 28, D1). */
const GRID = /^[nsew]\d{1,3}[nsew]\d{1,6}$/;
const GRID_FIRST = /^[nsew]\d{1,3}[nsew]?$/;
const GRID_SECOND = /^[nsew]\d{1,6}$/;
const SPELLED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
const FRACTION = /^[1-7]\/[2-8]$/;

/** What follows a count: "3 beds" is no house number. */
export const COUNTED: ReadonlySet<string> = new Set(
	(
		'bed beds bedroom bedrooms bd bds br bath baths bathroom bathrooms ba acre acres sqft sf ' +
		'units listings homes properties rentals results photos reviews days weeks months hours minutes years x'
	).split(' '),
);

/** Stands for a number that is not given yet. */
const NO_NUMBER = /^(?:tbd|tba|xx+)$/;

const isNumber = (word: Word | undefined) => NUMBER.test(word?.key ?? '') || GRID.test(word?.key ?? '');

/** "12 B Birchwood Ave": the letter belongs to the number; not in "100 A Street", "12 C and D Mill Rd", "10 N Oak St". */
function isNumberLetter(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return (
		/^[a-z]$/.test(words[at]?.key ?? '') &&
		!isDirection(words[at]) &&
		words.length >= at + 2 &&
		!isSuffix(next) &&
		!hasDigit(next) &&
		!/^(?:&|and|[a-z])$/.test(next?.key ?? '')
	);
}

const HOUSE = /^\d{1,6}[a-d]?$/;

/** "177 & 179 Mill St", "620, 624 & 630 Mill St": how many words name further houses of one property. */
function furtherNumbers(words: readonly Word[], start: number): number {
	for (let at = start; at < start + 6; at++) {
		const [word, next, third] = words.slice(at, at + 3);
		const isLast = /^(?:&|and|to|thru|through)$/.test(word?.key ?? '') && HOUSE.test(next?.key ?? '');
		if (isLast) return third && !hasDigit(third) ? at + 2 - start : 0;
		if (!words[at - 1]?.comma || !HOUSE.test(word?.key ?? '')) return 0;
		// "14, 16, 18 Mill St"; of two numbers the first may be a unit.
		if (at > start && !word?.comma && next && !hasDigit(next) && !/^(?:&|and)$/.test(next.key)) return at + 1 - start;
	}
	return 0;
}

/** A time, the beginning of a phone, and an item of a list: "11:00", "+1", "3.". */
const NO_HOUSE = /^\+|:|^\d{1,2}\.$/;

/** How many words at `start` are the house number; 0 when none is. */
function numberLengthAt(words: readonly Word[], start: number): number {
	const [first, second] = words.slice(start, start + 2);
	if (!first || NO_HOUSE.test(first.text) || COUNTED.has(second?.key ?? '')) return 0;
	if (GRID_FIRST.test(first.key) && GRID_SECOND.test(second?.key ?? '')) return 2;
	if (!isNumber(first))
		return SPELLED.test(first.key) &&
			start === 0 &&
			words.length > 2 &&
			!isSuffix(second) &&
			!/^(?:people|persons|men|women|friends|generations|reasons|homes|steps|things|ways)$/.test(second?.key ?? '')
			? 1
			: 0;
	if (/^\d+$/.test(first.key)) {
		if (FRACTION.test(second?.key ?? '')) return 2;
		if (!first.comma && isNumberLetter(words, start + 1)) return 2;
	}
	return 1 + furtherNumbers(words, start + 1);
}

/** Whether a street may still come: a suffix, or a number with a direction after it. */
const hasStreet = (words: readonly Word[]) =>
	words.some((word, i) => isSuffix(word) || (isNumber(word) && isDirection(words[i + 1])));

/** Where the number comes after a building's or person's name: nothing before it belongs to a street. */
function numberStart(words: readonly Word[]): number {
	for (let i = 0; i < words.length - 1; i++) {
		if (numberLengthAt(words, i)) return i;
		if (hasDigit(words[i]) || isHighwayWord(words[i])) return -1;
		if (!words[i]?.comma && i > 0 && isSuffix(words[i]) && !hasStreet(words.slice(i + 1))) return -1;
	}
	return -1;
}

/** "One Birch Plaza, 165 Broadway": how many words name a building that has a number for its name. */
function namedBuildingLength(words: readonly Word[]): number {
	const end = words.findIndex((word) => word.comma) + 1;
	const isBuilding =
		SPELLED.test(words[0]?.key ?? '') &&
		/^(?:plaza|cent(?:er|re)|towers?|square|place|building)$/.test(words[end - 1]?.key ?? '');
	return isBuilding && NUMBER.test(words[end]?.key ?? '') && words[end + 1] && !words[end]?.comma ? end : 0;
}

/** "410 UNIT 100 MILL ST": how many words between the number and the street are a unit. */
function innerUnitLength(after: readonly Word[]): number {
	const length = /^(?:unit|apt|apartment|suite|ste)$/.test(after[0]?.key ?? '') ? unitLengthAt(after, 0) : 0;
	return length === 2 && hasDigit(after[1]) && after.slice(3).some(isSuffix) ? length : 0;
}

/** What comes before the street in an address; a building's or person's name is left out. */
export function takeFront(all: readonly Word[]): Front {
	const words = all.slice(NO_NUMBER.test(all[0]?.key ?? '') ? 1 : namedBuildingLength(all));
	let start = 0;
	for (
		let length = unitLengthAt(words, 0);
		length && start + length < words.length;
		length = unitLengthAt(words, start)
	) {
		start += length;
	}
	const unit = words.slice(0, start);
	const rest = words.slice(start);
	// "Lot 5, Oak Ridge Rd"
	if (start && !numberLengthAt(words, start)) return { unit, number: [], rest };
	const at = numberStart(rest);
	if (at < 0) return { unit, number: [], rest };
	const length = numberLengthAt(rest, at);
	const after = rest.slice(at + length);
	const inner = innerUnitLength(after);
	return { unit: [...unit, ...after.slice(0, inner)], number: rest.slice(at, at + length), rest: after.slice(inner) };
}

/** "1104 1025 5 Ave SW": of two numbers before a street with a name the first is the unit, as Canadians write it. */
export function withUnitAhead(front: Front): Front {
	const { unit, number, rest } = front;
	const [house, name] = rest;
	const isHouse = /^\d{2,6}[a-d]?$/.test(house?.key ?? '') && !isSuffix(name) && !isDirection(name);
	return house && isHouse && number.length === 1 && rest.slice(2).some(isSuffix)
		? { unit: [...unit, ...number], number: [house], rest: rest.slice(1) }
		: front;
}
