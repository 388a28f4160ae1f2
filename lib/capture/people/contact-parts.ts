import { parseAddress } from '@/lib/parse/address/address';
import { isConnector, looksLikeCompany, looksLikePerson, withoutCode } from './who';

/** Endings of names that a comma parts from them. */
export const ENDING =
	/^(?:inc|llc|l\.l\.c|ltd|co|corp|lp|llp|pllc|pa|p\.a|plc|realtors?®?|gri|crs|abr|sior|esq|jr|sr|ii|iii|iv|phd|md|broker|brokerage|associates?)\b\.?\*?$/i;

/** "Petra Quill of Quill Realty": a person, and where they work. */
function personOfCompany(text: string): [string?, string?] {
	const [, person, company] = /^(.{4,40}?)\s+(?:of|with|at|from)\s+(\p{Lu}.{2,60})$/u.exec(text) ?? [];
	// "Kelly Oak RE of Fernley LLC" is a company: no surname is an abbreviation.
	return person && looksLikePerson(person, { place: 'label' }) && !/\s\p{Lu}{2,3}$/u.test(person)
		? [person, company]
		: [];
}

/** A licence follows the name with no comma: "Petra Quill DRE #01234567", "Petra Quill (#S.0123456) of Quill Realty". */
const LICENCE = /(?<=[\p{L}.] )\(?(?:cal ?)?(?:dre|bre|lic(?:ense)?\b\.?)(?: (?:no\.?|number))?[ #:]*\d{5,}/giu;
const LICENCE_IN_BRACKETS = /(?<=\p{L}) \(#\s?([A-Z]{0,3}\.?\d{4,})\)/gu;
/** "petra@example.com and Otis Marsh": the next one. */
const AND_NEXT = /(?<=@[\w-]+(?:\.[\w-]+)+) and (?=\p{Lu})/gu;

/** "31 Juniper Rd": what a comma parts from it is a town, which is often written like a name. */
function isStreet(part: string): boolean {
	if (!/^\d[\d-]*[a-z]? \p{L}/iu.test(part) || looksLikeCompany(part)) return false;
	const { street_number, street_suffix } = parseAddress(part);
	return Boolean(street_number && street_suffix);
}

/** Pieces of the page and bullets. */
const PARTING = /\s*\u2063\s*|\s*[•|·]\s*|\s+\/\s+/;
const DASH = /\s+[–—-]\s+/;
/** What announces a name within the line: "of Quill Realty", "Listing Agent: Petra Quill". */
const ANNOUNCED =
	/^(?:by|with|of|at)\s+(?=\p{Lu})|^(?:[Ll]ist(?:ing)? )?(?:[Aa]gent|[Oo]ffice|[Bb]roker(?:age)?)s?\s*:\s*(?=\p{Lu})/u;

/** "Petra Quill & Otis Marsh" are two persons where each side has a whole name; "Quill & Marsh" is a company. */
function coupleOf(piece: string): string[] {
	const both = / (?:&|and) /.test(piece) ? piece.replace(ANNOUNCED, '') : '';
	const [, one = '', other = '', rest = ''] = /^([^,]+) (?:&|and) ([^,]+)(.*)$/.exec(both) ?? [];
	const isPerson = (name: string) => looksLikePerson(name, { place: 'label' });
	return isPerson(one) && isPerson(other) ? [one, other, rest] : [piece];
}

/** "Quill Realty - Fallow Creek" is a company's branch; "Quill Realty - Petra Quill" names who works there, too. */
function apartByDash(piece: string): string[] {
	const [company = '', branch = '', ...more] = piece.split(DASH);
	const isBranch = branch && more.length === 0 && /^\p{Lu}[\p{L}\p{M} .'’-]{2,30}$/u.test(branch);
	if (!isBranch || !looksLikeCompany(company) || looksLikeCompany(branch)) return piece.split(DASH);
	return looksLikePerson(branch) || isConnector(branch) ? [company, branch] : [`${company} - ${branch}`];
}

/** The text with commas where a licence or another person follows without one. */
const apart = (text: string) =>
	text.replace(LICENCE, ', $&').replace(LICENCE_IN_BRACKETS, ', License $1, ').replace(AND_NEXT, ', ');

/** The parts of a contact line: pieces of the page, bullets and commas part them. Of an address no more than phone and email are kept. */
export function partsOf(text: string): string[] {
	const parts: string[] = [];
	for (const piece of apart(text).split(PARTING).flatMap(apartByDash).map(withoutCode).flatMap(coupleOf)) {
		let inAddress = false;
		for (const part of piece.split(/,\s+|,$/)) {
			const trimmed = part.replace(/^[\s,;:•|·/&–—-]+|[\s,;:•|·/–—-]+$/g, '').replace(ANNOUNCED, '');
			if (!trimmed || isConnector(trimmed)) continue;
			inAddress ||= isStreet(trimmed);
			if (inAddress && !/@|\d{3}.?\d{4}/.test(trimmed)) continue;
			const [person, company] = personOfCompany(trimmed);
			if (person && company) {
				parts.push(...coupleOf(person).filter(Boolean), company);
				continue;
			}
			if (BRANCH.test(trimmed) && looksLikeCompany(parts.at(-1) ?? '')) parts[parts.length - 1] += ` - ${trimmed}`;
			else if (ENDING.test(trimmed) && parts.length > 0) parts[parts.length - 1] += `, ${trimmed}`;
			else parts.push(trimmed);
		}
	}
	return parts;
}

/** "Quill Realty - Fallow Creek Brokerage": a part of the company before it. */
const BRANCH = /^[\p{Lu}\p{L} .'’-]{3,30} (?:Brokerage|Branch|Office)$/u;
