import type { Source } from '@/lib/lead/capture';
import type { Address } from '@/lib/lead/lead';
import type { ListingSays } from '@/lib/lead/reading';
import { type ParsedAddress, parseAddress } from '@/lib/parse/address';
import { stateNamed } from '@/lib/parse/states';
import { cleanText } from '@/lib/parse/text';

/** An address as one source says it. */
export interface AddressClaim {
	source: Source;
	parts: Address;
	/** Words that stand beside an address in titles and headings were left out. */
	fromText?: boolean;
}

/** UK, with or without its second half; Canada. Australia's and others' are four digits after a state's letters. */
const UK_POSTCODE = /\b([A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNPR-Y\d]?)(?:\s*(\d[ABD-HJLNP-UW-Z]{2}))?\s*$/i;
const AU_TAIL = /,?\s*\b(NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\b,?\s*(\d{4})?\s*$/i;

/** What a listing's title says beside the address. */
const LISTING_WORDS =
	/\b(?:bed(?:room)?s?|bath(?:room)?s?|studio|for (?:sale|rent|lease)|to (?:let|rent)|to be sold|sold|house|home|flat|apartment|condo|homes|property|properties|listing|real estate|photos?|view|details?|price|mls|sq\.? ?ft|acres?|open house|new|available|rental|residence)\b/i;

/** Whether an address is one of the United States or Canada, as far as its state or ZIP code tells. */
const isAmerican = (parts: ParsedAddress) => parts.country === 'US' || parts.country === 'CA';

/** A unit without the words before it. */
const bareUnit = (unit: string) =>
	unit.replace(/^(?:unit|apt\.?|apartment|suite|ste\.?|#|no\.?|lot)\s*#?\s*(?=\S)/i, '');

const street = (parts: ParsedAddress): Address => ({
	...(parts.street_number && { street_number: parts.street_number }),
	...(parts.street_dir_prefix && { street_dir_prefix: parts.street_dir_prefix }),
	...(parts.street_name && { street_name: parts.street_name }),
	...(parts.street_suffix && { street_suffix: parts.street_suffix }),
	...(parts.street_dir_suffix && { street_dir_suffix: parts.street_dir_suffix }),
	...(parts.unit_number && { unit_number: bareUnit(parts.unit_number) }),
});

/** A street line alone: a name without number and without a street's word is a place's, not a street's. */
function streetParts(line: string): Address {
	const parts = street(parseAddress(line));
	return parts.street_number || parts.street_suffix || /\b(?:rue|calle|via|avenida|strasse|straße)\b/i.test(line)
		? parts
		: {};
}

/** Peels a foreign postal code (and an Australian state) off the end of an address. */
function foreignTail(text: string): { rest: string; tail: Address } | undefined {
	const australian = AU_TAIL.exec(text);
	if (australian?.[2]) {
		const tail: Address = { state_code: australian[1]?.toUpperCase(), postal_code: australian[2], country: 'AU' };
		return { rest: text.slice(0, australian.index), tail };
	}
	const british = UK_POSTCODE.exec(text);
	if (!british) return undefined;
	const postal_code = [british[1], british[2]].filter(Boolean).join(' ').toUpperCase();
	return { rest: text.slice(0, british.index).replace(/[\s,]+$/, ''), tail: { postal_code, country: 'GB' } };
}

/** An address of another country: the street before the first comma, the town after it. */
function foreignAddress(text: string): Address | undefined {
	const peeled = foreignTail(text);
	if (!peeled) return undefined;
	const [head = '', ...places] = peeled.rest
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
	const city = places[0];
	return { ...streetParts(head), ...(city && { city }), ...peeled.tail, full_address: text };
}

/** Takes an address written on one line and gives its parts: nothing where it is none that can be told from a title. */
export function readAddressLine(text: string): Address {
	const line = cleanText(text, 200)
		.replace(/\s*\([^)]*\)/g, (parenthesis) => (/\d/.test(parenthesis) ? parenthesis : ''))
		.replace(/\s+,/g, ',');
	const american = parseAddress(line);
	if (isAmerican(american) && american.state_code) {
		const { city, state_code, postal_code, country } = american;
		return { ...street(american), city, state_code, postal_code, country };
	}
	const foreign = foreignAddress(line);
	if (foreign) return foreign;
	const [head = '', ...places] = line.split(',').map((part) => part.trim());
	const parts = streetParts(head);
	const city = places.find((place) => /^\p{L}[\p{L} .'’-]+$/u.test(place));
	return parts.street_name ? { ...parts, ...(city && { city }) } : {};
}

/** Cuts what titles add after an address: " | Zillow", " - 4 beds", "— MLS# 1". */
function addressInTitle(title: string): string {
	return (
		title
			.split(/\s+[|–—·•:-]\s+|\s*\|\s*|\s+MLS\b|\s+\[/)[0]
			?.replace(/^(?:for (?:sale|rent|lease)|to let|sold|new listing|home)[:\s-]+/i, '')
			.trim() ?? ''
	);
}

/** The address that a heading or title consists of; undefined when it says something else. */
export function addressOfTitle(title: string | undefined, source: Source): AddressClaim | undefined {
	const text = addressInTitle(cleanText(title ?? '', 300));
	if (!text) return undefined;
	const parts = readAddressLine(text);
	const name = parts.street_name ?? '';
	const plausible = parts.street_name && (parts.street_number || parts.street_suffix) && name.split(' ').length <= 5;
	return plausible && !LISTING_WORDS.test(name) && !LISTING_WORDS.test(parts.city ?? '')
		? { source, parts, fromText: true }
		: undefined;
}

function placeParts(says: ListingSays): Address {
	const state = says.state ? stateNamed(says.state.toLowerCase().replace(/\./g, '').replace(/^us-/, '')) : undefined;
	const foreignCountry = says.country && !/^(?:us|usa|united states.*|ca|canada)$/i.test(says.country);
	const state_code =
		(!foreignCountry && state?.code) ||
		(/^[a-z]{2,3}$/i.test(says.state ?? '') ? says.state?.toUpperCase() : says.state);
	const country = countryOf(says.country) ?? (foreignCountry ? says.country : undefined);
	return {
		...(says.city && { city: cleanText(says.city, 100) }),
		...(state_code && { state_code: cleanText(state_code, 60) }),
		...(says.postal_code && { postal_code: cleanText(says.postal_code, 20) }),
		...(country && { country: cleanText(country, 60) }),
	};
}

/** ISO 3166 for the two that Rechat's users sell in; other names stay as they are written. */
function countryOf(country: string | undefined): string | undefined {
	if (!country) return undefined;
	if (/^(?:us|usa|united states.*)$/i.test(country)) return 'US';
	if (/^(?:ca|can|canada)$/i.test(country)) return 'CA';
	return undefined;
}

function splitParts(says: ListingSays): Address | undefined {
	if (!says.street_name) return undefined;
	const line = [
		says.street_number,
		says.street_dir_prefix,
		says.street_name,
		says.street_suffix,
		says.street_dir_suffix,
	];
	if (says.street_suffix) {
		const { street_number, street_dir_prefix, street_name, street_suffix, street_dir_suffix } = says;
		return { street_number, street_dir_prefix, street_name, street_suffix, street_dir_suffix };
	}
	return street(parseAddress(line.filter(Boolean).join(' ')));
}

/** What a record with fields says: its own parts first, then what its street line parses to. */
export function addressOfRecord(says: ListingSays): AddressClaim | undefined {
	const place = placeParts(says);
	const line = says.street ?? (says.city ? undefined : says.address);
	const whole = line && /,/.test(line) && !says.postal_code ? readAddressLine(line) : undefined;
	const streetLine = line && !whole ? streetParts(cleanText(line.split(',')[0] ?? '', 150)) : undefined;
	const unit = says.unit ?? (line && !whole ? unitAfterComma(line) : undefined);
	const parts: Address = { ...whole, ...streetLine, ...splitParts(says), ...place };
	if (unit?.trim() && !parts.unit_number) parts.unit_number = bareUnit(cleanText(unit, 30));
	const full = says.address && /,/.test(says.address) ? cleanText(says.address, 300) : undefined;
	if (!parts.full_address && full) parts.full_address = full;
	return Object.values(parts).some(Boolean) ? { source: says.source, parts } : undefined;
}

function unitAfterComma(line: string): string | undefined {
	const unit = line.split(',')[1]?.trim();
	return unit && /^(?:unit|apt|apartment|suite|ste|#|lot)\b|^#?\d+[a-z]?$/i.test(unit) ? unit : undefined;
}
