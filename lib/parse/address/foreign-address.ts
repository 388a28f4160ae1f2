import { peelBritishPostcode } from './british-postcode';

const LONGEST_ADDRESS = 300;

/** What can be said of an address outside the US and Canada: no parts are invented for it. */
export interface ForeignAddress {
	/** The street's line, where it is written as in the US: Britain and Australia. */
	street?: string;
	city?: string;
	/** An Australian state. */
	state_code?: string;
	postal_code?: string;
	full_address: string;
}

const COUNTRIES: ReadonlySet<string> = new Set(
	'united kingdom|u.k.|u.k|uk.|uk|great britain|england|scotland|wales|northern ireland|ireland|australia|new zealand|mexico|méxico|spain|españa|france|germany|deutschland|italy|italia|portugal|netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|poland|greece|turkey|israel|india|china|japan|singapore|thailand|philippines|indonesia|malaysia|vietnam|south africa|united arab emirates|uae|costa rica|panama|panamá|belize|bahamas|the bahamas|jamaica|barbados|dominican republic|cayman islands|colombia|brazil|brasil|argentina|chile|peru|ecuador'.split(
		'|',
	),
);
/** An Australian state, as its post or its papers write it, and four digits. */
const AUSTRALIA = /\b(NSW|VIC|Vic|QLD|Qld|TAS|Tas|ACT|SA|WA|NT),?\s+(\d{4})\s*$/;
const POSTAL = /\b(?:[A-Z]{1,2}-)?(\d{4,6}|\d{4} [A-Z]{2}|\d{3} \d{2})\b/;
/** Counties come between a British town and its postcode. */
const COUNTY =
	/shire$|^(?:(?:county|co\.?) .+|(?:west |east |north |south )?(?:surrey|kent|essex|sussex|norfolk|suffolk|devon|cornwall|dorset|somerset|cumbria|merseyside|middlesex|midlands|yorkshire)|greater (?:london|manchester)|tyne and wear|isle of wight|northumberland|rutland)$/i;

/** Ireland's postal code, and its counties, which are not in Colorado. */
const EIRCODE = /\b([AC-FHKNPRTV-Y]\d[\dW]) ?([\dAC-FHKNPRTV-Y]{4})\s*$/i;
const IRISH_COUNTY = /(?:^|, ?)Co\.? \p{Lu}\p{L}+\s*$/u;

/** A town with the number of its district. */
const DISTRICT = /^Dublin \d{1,2}W?$/i;

/** The Irish code at the end of an address, if it has one, and the text before it. */
function peelIrish(text: string): { eircode?: string; before: string } | undefined {
	const [whole, area, unit] = EIRCODE.exec(text) ?? [];
	const before = whole ? text.slice(0, -whole.length).replace(/[,\s]+$/, '') : text;
	const isIrish = IRISH_COUNTY.test(before) || (whole && /\bDublin\b(?: \d+)?$/.test(before));
	if (!isIrish) return undefined;
	return { before, ...(area && { eircode: `${area} ${unit}`.toUpperCase() }) };
}

function segmentsOf(text: string): string[] {
	return text
		.split(/[,\n]/)
		.map((segment) => segment.trim())
		.filter(Boolean);
}

/** The last segment is the town; a British county is passed over when a town comes before it. */
function townOf(segments: readonly string[]): string | undefined {
	const [before, last] = segments.slice(-2);
	const town = before && last && COUNTY.test(last) && segments.length > 2 ? before : last;
	return segments.length > 1 && town && !/\d/.test(town) ? town : undefined;
}

/** The segments before the town: "Flat 4, 12 Birchwood Road". */
function streetOf(segments: readonly string[], town: string | undefined): string | undefined {
	const end = town ? segments.lastIndexOf(town) : segments.length;
	const numbered = segments.slice(0, end).findLastIndex((segment) => /\d/.test(segment));
	return segments.slice(0, Math.max(numbered, 0) + 1).join(', ') || undefined;
}

function fromSegments(segments: readonly string[], full_address: string): ForeignAddress {
	const at = segments.findLastIndex((segment, i) => i > 0 && POSTAL.test(segment));
	if (at < 0) return { city: townOf(segments), full_address };
	const rest = segments[at]?.replace(POSTAL, '').trim();
	return {
		city: rest && !/\d/.test(rest) ? rest : townOf(segments.slice(0, at)),
		postal_code: POSTAL.exec(segments[at] ?? '')?.[1],
		full_address,
	};
}

/** Written as in the US, but for the postal code: street, town, and what came after them. */
function fromEnglish(
	before: string,
	tail: Pick<ForeignAddress, 'postal_code' | 'state_code' | 'full_address'>,
): ForeignAddress {
	const segments = segmentsOf(before);
	const city = segments.find((segment) => DISTRICT.test(segment)) ?? townOf(segments);
	return { street: streetOf(segments, city), city, ...tail };
}

/**
 * The town, the postal code and the whole text on one line of an address that names another country than the US or
 * Canada, or ends in a British postcode or an Australian state. Undefined for other addresses.
 */
export function parseForeignAddress(text: string): ForeignAddress | undefined {
	const segments = segmentsOf(text.slice(0, LONGEST_ADDRESS));
	const full_address = segments.join(', ');
	const named = segments.length > 1 && COUNTRIES.has(segments.at(-1)?.toLowerCase() ?? '');
	const rest = (named ? segments.slice(0, -1) : segments).join(', ');
	const irish = peelIrish(rest);
	if (irish) return fromEnglish(irish.before, { ...(irish.eircode && { postal_code: irish.eircode }), full_address });
	const british = peelBritishPostcode(rest);
	if (british) return fromEnglish(british.before, { postal_code: british.postcode, full_address });
	const australian = AUSTRALIA.exec(rest);
	if (australian) {
		const [, state_code = '', postal_code] = australian;
		const tail = { state_code: state_code.toUpperCase(), postal_code, full_address };
		return fromEnglish(rest.slice(0, australian.index), tail);
	}
	return named ? fromSegments(segments.slice(0, -1), full_address) : undefined;
}
