import { wordsOf } from './address-words';
import { isDirection } from './directions';
import { isSuffix } from './suffixes';
import { isUnitWord } from './units';

/** Royal Mail's postcode areas. */
const AREAS =
	'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE';
const FULL = new RegExp(`\\b((?:${AREAS})\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\s*$`, 'i');
/** How both end: most texts are no British addresses, and need not be tried with every area. */
const END = /\d[a-z]{2}\s*$|[A-Z]\d[A-Z\d]?\s*$/i;
const OUTWARD = new RegExp(`(?:^|[\\s,])((?:${AREAS})\\d[A-Z\\d]?)\\s*$`);

/** Before the first half alone there must be a town: "Apt B3" and "12 Oak St B3" are units. */
function isAfterTown(before: string): boolean {
	const words = wordsOf(before.slice(before.replace(/[,\s]+$/, '').lastIndexOf(',') + 1));
	const isTown =
		words.length > 0 && !words.some((word) => /\d/.test(word.key) || isUnitWord(word) || isDirection(word));
	return isTown && before.includes(',') && !isSuffix(words.at(-1));
}

/**
 * The British postcode at the end of an address ("RG1 1AA", or "RG1" after a town, as portals write it) and the text
 * before it; undefined when there is none.
 */
export function peelBritishPostcode(text: string): { postcode: string; before: string } | undefined {
	if (!END.test(text)) return undefined;
	const full = FULL.exec(text);
	if (full) return { postcode: `${full[1]} ${full[2]}`.toUpperCase(), before: text.slice(0, full.index) };
	const outward = OUTWARD.exec(text);
	const before = text.slice(0, outward?.index);
	return outward?.[1] && isAfterTown(before) ? { postcode: outward[1], before } : undefined;
}
