import { hasDigit, type Word } from './address-words';

/** USPS Publication 28, Appendix C2, and what people write besides; these stand before a number or letter. */
const WITH_VALUE = new Set(
	'apt apartment aptmt unit ste suite no num number rm room fl flr floor bldg building bld dept department lot spc space sp trlr trailer ofc office hngr hangar slip stop pier twr tower level lvl mailstop ms pmb mailbox condo cottage villa m/c po-box phase th townhouse townhome studio'.split(
		' ',
	),
);
/** These need nothing after them. */
const ALONE = new Set('bsmt basement frnt lbby lobby lowr lower ph penthouse rear uppr upper'.split(' '));
const FLOOR = /^(?:fl|flr|floor)$/;
const ORDINAL =
	/^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|ground|main|top|mezzanine)$/;
const GLUED = /^(?:apt|unit|ste|suite|rm|room|fl|floor|bldg|lot|spc|ph)-?\d+[a-z]?$/;
const VALUE = /^#?(?:[a-z]{1,3}-?)?\d+[a-z]{0,2}(?:[-/][a-z\d]{1,6}){0,3}$|^#?[a-z]$|^#?[a-z]{1,2}-[a-z\d]{1,5}$/;

export const isUnitWord = (word: Word | undefined): boolean =>
	WITH_VALUE.has(word?.key ?? '') || /^#/.test(word?.key ?? '');
export const isUnitValue = (word: Word | undefined): boolean => VALUE.test(word?.key ?? '');

/** How many words at `start` are one unit ("Ste 4", "#4", "# APT A", "12th Floor", "PH"); 0 when none is. */
export function unitLengthAt(words: readonly Word[], start: number): number {
	const [word, next, third] = words.slice(start, start + 3);
	if (!word) return 0;
	if (GLUED.test(word.key)) return 1;
	if (/^#./.test(word.key)) return WITH_VALUE.has(word.key.slice(1)) ? (isUnitValue(next) ? 2 : 0) : 1;
	if (ORDINAL.test(word.key) && FLOOR.test(next?.key ?? '')) return 2;
	if (WITH_VALUE.has(word.key)) {
		if (/^#$/.test(next?.key ?? '')) return 3;
		if (word.key !== 'no' && /^(?:no|number|num)$/.test(next?.key ?? '') && isUnitValue(third)) return 3;
		return isUnitValue(next) && !(word.key === 'no' && !hasDigit(next)) ? 2 : 0;
	}
	return ALONE.has(word.key) ? (isUnitValue(next) && hasDigit(next) ? 2 : 1) : 0;
}
