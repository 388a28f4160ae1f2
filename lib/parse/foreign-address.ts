/** What can be said of an address outside the US and Canada: no parts are invented for it. */
export interface ForeignAddress {
	city?: string;
	postal_code?: string;
	full_address: string;
}

const COUNTRY =
	/^(?:united kingdom|u\.?k\.?|great britain|england|scotland|wales|northern ireland|ireland|australia|new zealand|m[eé]xico|spain|españa|france|germany|deutschland|italy|italia|portugal|netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|poland|greece|turkey|israel|india|china|japan|singapore|thailand|philippines|indonesia|malaysia|vietnam|south africa|united arab emirates|uae|costa rica|panam[aá]|belize|bahamas|the bahamas|jamaica|barbados|dominican republic|cayman islands|colombia|brazil|brasil|argentina|chile|peru|ecuador)$/i;
/** Royal Mail's format of a full postcode. */
const UK_POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b\s*$/i;
/** An Australian state and its four digits. */
const AUSTRALIA = /\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT),?\s+(\d{4})\s*$/;
const POSTAL = /\b(?:[A-Z]{1,2}-)?(\d{4,6}|\d{4} [A-Z]{2}|\d{3} \d{2})\b/;
/** Counties stand between a British town and its postcode. */
const COUNTY =
	/shire$|^(?:county |co\.? |greater |west |east |north |south )?(?:surrey|kent|essex|sussex|norfolk|suffolk|devon|cornwall|dorset|somerset|cumbria|merseyside|middlesex|midlands|yorkshire|durham|manchester|london|tyne and wear|isle of wight|northumberland|rutland|avon|cleveland)$/i;

function segmentsOf(text: string): string[] {
	return text
		.split(/[,\n]/)
		.map((segment) => segment.trim())
		.filter(Boolean);
}

/** The last segment is the town; a British county is passed over when a town stands before it and a street before that. */
function townOf(segments: readonly string[], isBritish: boolean): string | undefined {
	const last = segments.at(-1);
	const before = segments.at(-2);
	const town =
		isBritish && last && before && COUNTY.test(last) && segments.length > 1 && !/\d/.test(before) ? before : last;
	return segments.length > 1 && town && !/\d/.test(town) ? town : undefined;
}

function fromSegments(segments: readonly string[], full_address: string): ForeignAddress {
	const at = segments.findLastIndex((segment, i) => i > 0 && POSTAL.test(segment));
	if (at < 0) return { city: townOf(segments, false), full_address };
	const rest = segments[at]?.replace(POSTAL, '').trim();
	return {
		city: rest && !/\d/.test(rest) ? rest : townOf(segments.slice(0, at), false),
		postal_code: POSTAL.exec(segments[at] ?? '')?.[1],
		full_address,
	};
}

function fromTail(
	text: string,
	tail: RegExpExecArray,
	postal_code: string,
	isBritish: boolean,
	full_address: string,
): ForeignAddress {
	return { city: townOf(segmentsOf(text.slice(0, tail.index)), isBritish), postal_code, full_address };
}

/**
 * Takes the text of an address and, when it names another country than the US or Canada or ends in a British postcode or
 * an Australian state, gives its town, postal code and the whole text on one line. Yields nothing for other addresses.
 */
export function parseForeignAddress(text: string): ForeignAddress | undefined {
	const segments = segmentsOf(text.slice(0, 300));
	const full = segments.join(', ');
	const named = segments.length > 1 && COUNTRY.test(segments.at(-1) ?? '');
	const rest = (named ? segments.slice(0, -1) : segments).join(', ');
	const british = UK_POSTCODE.exec(rest);
	if (british) return fromTail(rest, british, `${british[1]} ${british[2]}`.toUpperCase(), true, full);
	const australian = AUSTRALIA.exec(rest);
	if (australian) return fromTail(rest, australian, australian[1] ?? '', false, full);
	return named ? fromSegments(segments.slice(0, -1), full) : undefined;
}
