import { stateNamed } from './states';

/** A number that a listing has and no unit: letters of an MLS perhaps, and at least six digits. */
const LISTING_NUMBER = String.raw`(?:[A-Z]{1,4}-?)?\d{6,}`;
const LISTING_LABEL = String.raw`(?:mls?|listing|property|web|ref(?:erence)?)?\s*(?:id|no\b\.?|num\b\.?|number)?\s*[:#]+\s*#?`;
/** "MLS #240011223 12 Oak St" */
const LABELLED_BEFORE =
	/^\s*(?:mls|listing|property|web|ref(?:erence)?)\b\s*(?:id|no\b\.?|number)?[\s#:]*[a-z]{0,4}-?\d{5,}\b[\s,:|–-]*(?=\S)/i;
const NUMBERED = new RegExp(String.raw`[\s,|(·•–-]+(?:${LISTING_LABEL})${LISTING_NUMBER}\b\)?(?=\s*(?:[,;|)]|$))`, 'i');
/** Whom it is for and its MLS number are no part of where it is. */
const NO_PLACE = /(?<=\S[\s,|(]+)(?:attn|attention|c\/o|mls)\b[\s\S]*/i;

/** What programs write where they have nothing. */
const FILLER = /(^|[\s,])(?:null|undefined|n\/a|none|nan)(?=\s*(?:[,\r\n]|$))/gi;
const FILLER_BEFORE = /^\s*(?:null|undefined|n\/a|none|nan)[\s,]+(?=\d)/i;

/** A district or a building's name in brackets, and words of the page ("[Map]"); a unit, a number or a state in them counts. */
const BRACKETED = /(?<=\S\s*)(?:\(([^()]{2,40})\)|\[([^[\]]{2,40})\])/g;
const SAYS_WHERE = /\d|^(?:[nsew]{1,2}|ph|rear|upper|lower|basement|penthouse|garden|unit|apt)\b/i;
/** "Mill Road (Route 9)": another name of the road. */
const ROAD =
	/^(?:us|state|county|old|[a-z]{2})?[\s.-]*(?:route|rte?|hwy|highway|road|sr|cr)\b[\s.-]*\d+\w?$|^(?:us|i)[\s-]\d+$/i;
const withoutNames = (whole: string, round = '', square = ''): string => {
	const inside = round || square;
	if (ROAD.test(inside.trim())) return ' ';
	return SAYS_WHERE.test(inside) || stateNamed(inside.toLowerCase()) ? whole : ' ';
};

/** "VT05401" */
const withSpace = (whole: string, state: string, zip: string): string =>
	stateNamed(state.toLowerCase()) ? `${state} ${zip}` : whole;

/** "Reno, NV 89501, Washoe County" */
const COUNTY = /(\d{5}(?:-\d{4})?)[\s,–-]+\p{Lu}[\p{L}. ]{2,25} (?:County|Parish)\s*$/u;

/** "12 Alder Rd near Mill Rd, Sparks": the cross street. */
const CROSS_STREET = /(?<=^\s*\d[^,]{4,60}) near \p{Lu}[^,]{2,40}(?=,|$)/u;

/** The text of an address without what pages write into one: numbers of the listing, fillers, names in brackets. */
export function addressText(text: string): string {
	return text
		.replace(LABELLED_BEFORE, '')
		.replace(NUMBERED, '')
		.replace(NO_PLACE, '')
		.replace(COUNTY, '$1')
		.replace(CROSS_STREET, '')
		.replace(FILLER_BEFORE, '')
		.replace(FILLER, '$1')
		.replace(BRACKETED, withoutNames)
		.replace(/\bzip(?:\s*code)?\b[\s:]*(?=\d{5})/i, '')
		.replace(/\b([A-Z]{2})(\d{5})(?=(?:-\d{4})?\s*$)/, withSpace);
}
