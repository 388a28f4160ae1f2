import { hasDigit, type Word } from './address-words';
import { isDirection } from './directions';
import { isSuffix } from './suffixes';

/** USPS Publication 28, Appendix C2, and what people write besides; these come before a number or a letter. */
const WITH_VALUE = new Set(
	'apt apartment aptmt flat unit ste suite suites no num number rm room fl flr floor bldg building bld dept department lot spc space sp trlr trailer ofc office hngr hangar slip stop pier twr tower level lvl mailstop ms mc pmb mailbox condo villa m/c bureau app appt phase th townhouse townhome studio'.split(
		' ',
	),
);
/** These need nothing after them. */
const ALONE = new Set('bsmt basement frnt lbby lobby lowr lower ph penthouse rear uppr upper'.split(' '));
const FLOOR = /^(?:fl|flr|floor)$/;
const ORDINAL =
	/^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|ground|main|top|mezzanine)$/;
const GLUED = /^(?:apt|unit|ste|suite|rm|room|fl|floor|bldg|lot|lt|spc|ph)-?\d+[a-z]?$/;
const VALUE = /^#?(?:[a-z]{1,3}-?)?\d+[a-z]{0,2}(?:[-/][a-z\d]{1,6}){0,3}$|^#?[a-z]$|^#?[a-z]{1,2}-[a-z\d]{1,5}$/;

/** A word that announces a unit ("Apt", "#4"). */
export const isUnitWord = (word: Word | undefined): boolean =>
	WITH_VALUE.has(word?.key ?? '') || /^#/.test(word?.key ?? '');
/** A word that can be a unit's number or letter. */
const isUnitValue = (word: Word | undefined): boolean => VALUE.test(word?.key ?? '');
/** A value that shows that it is one: it holds a digit or a hyphen and is no ordinal ("4B", "C-4"). */
export const isBareUnit = (word: Word | undefined): boolean =>
	isUnitValue(word) && (hasDigit(word) || /-/.test(word?.key ?? '')) && !ORDINAL.test(word?.key ?? '');

const isOrdinalFloor = (words: readonly Word[], at: number) =>
	ORDINAL.test(words[at]?.key ?? '') && FLOOR.test(words[at + 1]?.key ?? '');

const isEnd = (words: readonly Word[], at: number) => Boolean(words[at]?.comma) || words.length === at + 1;

/** "UNIT PH", "APT GARDEN", "UNIT SOUTH 9B": words that only a comma or the end makes a unit's name. */
function namedValueLength(words: readonly Word[], at: number): number {
	const [word, next, third] = words.slice(at, at + 3);
	if (
		!/^(?:unit|apt|apartment)$/.test(word?.key ?? '') ||
		word?.comma ||
		at < 1 ||
		!/^[a-z]{2,10}$/.test(next?.key ?? '')
	)
		return 0;
	if (next?.comma || words.length === at + 2) return 2;
	if (isDirection(next) && isUnitValue(third) && hasDigit(third) && isEnd(words, at + 2)) return 3;
	// "UNIT NORTH TOWER 12"
	const fourth = words[at + 3];
	return isDirection(next) && WITH_VALUE.has(third?.key ?? '') && isUnitValue(fourth) && isEnd(words, at + 3) ? 4 : 0;
}

function withValueLength(words: readonly Word[], at: number): number {
	const [word, next, third] = words.slice(at, at + 3);
	if (word?.key !== 'no' && /^(?:no|number|num)$/.test(next?.key ?? '') && isUnitValue(third)) return 3;
	if (isOrdinalFloor(words, at + 1)) return 3;
	const named = namedValueLength(words, at);
	if (named) return named;
	if (!isUnitValue(next) || word?.comma) return 0;
	return /^(?:no|number|mc)$/.test(word?.key ?? '') && !hasDigit(next) ? 0 : 2;
}

/** What follows "Upper" or "Lower" in the names of towns. */
const IN_UPPER_TOWN =
	/^(?:arlington|black|burrell|chichester|darby|dublin|gwynedd|lake|makefield|marlboro|merion|montclair|moreland|nyack|providence|saddle|salford|sandusky|southampton|township)$/;

/** "Rear", "PH": at the end, or after the street's suffix. */
function aloneLength(words: readonly Word[], at: number): number {
	const next = words[at + 1];
	if (/^ph|^penthouse/.test(words[at]?.key ?? '') && isUnitValue(next) && hasDigit(next)) return 2;
	if (/^(?:level|lvl|unit)$/.test(next?.key ?? '')) return 2;
	if (/^(?:upper|lower)$/.test(words[at]?.key ?? '') && IN_UPPER_TOWN.test(next?.key ?? '')) return 0;
	const before = words[at - 1];
	return !next || words[at]?.comma || isSuffix(before) || isDirection(before) ? 1 : 0;
}

/** "#4", "# APT A"; "#BLD" alone is what the page calls the unit. */
function hashLength(words: readonly Word[], at: number): number {
	const word = words[at];
	if (!WITH_VALUE.has(word?.key.slice(1) ?? '')) return 1;
	if (isUnitValue(words[at + 1])) return 2;
	return word?.comma || !words[at + 1] ? 1 : 0;
}

/** How many words at `at` are one unit ("Ste 4", "#4", "# APT A", "12th Floor", "PH"); 0 when none is. */
export function unitLengthAt(words: readonly Word[], at: number): number {
	const word = words[at];
	if (!word) return 0;
	if (GLUED.test(word.key)) return 1;
	// "181 Oak St UT C2": Utah is never followed by a number of so few digits.
	if (word.key === 'ut' && !word.comma && isSuffix(words[at - 1]) && isBareUnit(words[at + 1])) return 2;
	if (/^#./.test(word.key)) return hashLength(words, at);
	if (isOrdinalFloor(words, at)) return 2;
	if (WITH_VALUE.has(word.key)) return withValueLength(words, at);
	return ALONE.has(word.key) ? aloneLength(words, at) : 0;
}

/** How many words follow a unit at `at` and still belong to it: further units, numbers ("Ste 2 400"), "& 200", a letter. */
export function unitChainLength(words: readonly Word[], at: number): number {
	let end = at;
	for (;;) {
		const word = words[end];
		const length = unitLengthAt(words, end);
		const next = words[end + 1];
		if (length) end += length;
		else if (/^(?:&|and)$/.test(word?.key ?? '') && isUnitValue(next)) end += 2;
		else if (isBareUnit(word)) end++;
		else if (end > at && word && (isDirection(word) ? !next : word.key.length === 1)) end++;
		else return end - at;
	}
}
