import type { Address } from '@/lib/lead/lead';
import { type ParsedAddress, parseAddress } from '@/lib/parse/address/address';
import { foreignStreet } from '@/lib/parse/address/foreign-street';
import { stateNamed } from '@/lib/parse/address/states';
import { cleanText } from '@/lib/parse/text';
import { partsOf, uncodedAddress } from './foreign-address';

/** A unit without the words before it. */
export const bareUnit = (unit: string) =>
	unit.replace(/^(?:unit|apt\.?|apartment|flat|suite|ste\.?|#|no\.?)\s*#?\s*(?=\S)/i, '');

function street(parts: ParsedAddress): Address {
	const { street_number, street_dir_prefix, street_name, street_suffix, street_dir_suffix, unit_number } = parts;
	return {
		...(street_number && { street_number }),
		...(street_dir_prefix && { street_dir_prefix }),
		...(street_name && { street_name }),
		...(street_suffix && { street_suffix }),
		...(street_dir_suffix && { street_dir_suffix }),
		...(unit_number && { unit_number: bareUnit(unit_number) }),
	};
}

/** Which country's street grammar holds, as far as a state or country tells. */
export type Grammar = 'US' | 'CA' | 'other';

/** The grammar of a place: America's where nothing is known of it. */
export function grammarOf(state: string | undefined, country: string | undefined): Grammar {
	if (country) {
		if (/^(?:ca|can|canada)$/i.test(country)) return 'CA';
		return /^(?:us|usa|united states.*)$/i.test(country) ? 'US' : 'other';
	}
	const named = stateNamed((state ?? '').toLowerCase().replace(/\./g, '').replace(/^us-/, ''));
	return named?.country ?? (state && /^(?:nsw|vic|qld|tas|act)$/i.test(state) ? 'other' : 'US');
}

/** With a place after it, the parser can't take the street for one. */
const PLACE: Record<Exclude<Grammar, 'other'>, string> = {
	US: 'Anytown, NY 10001',
	CA: 'Montréal, QC H2X 1Y4',
};

/** The parts of a street line alone (number, street, unit); none for a place's name. */
export function readStreetLine(line: string, grammar: Grammar): Address {
	const text = cleanText(line, 150);
	if (grammar === 'other') return foreignStreet(text);
	const parts = street(parseAddress(`${text}, ${PLACE[grammar]}`));
	// "Oak Ave at Main St" is a crossing, where the home is near.
	if (!parts.street_number && /\s(?:at|near|&|and)\s/i.test(parts.street_name ?? '')) return {};
	// The borrowed place itself is no street: the line held a number at most.
	if (!parts.street_name || /^(?:anytown|montréal)$/i.test(parts.street_name)) return {};
	return parts.street_number || parts.street_suffix ? parts : foreignStreet(text);
}

const isAmerican = (parts: ParsedAddress) =>
	Boolean(parts.state_code) && (parts.country === 'US' || parts.country === 'CA');

/** What parsed as an address of the British Isles or of Australia, which its postal code or its state tells. */
function foreignParts(parsed: ParsedAddress, line: string): Address | undefined {
	const { city, state_code, postal_code = '', full_address } = parsed;
	if (!full_address || !(state_code || /^[A-Z]/.test(postal_code))) return undefined;
	const [before = ''] = line.split(new RegExp(`[\\s,]+(?:${state_code ?? postal_code})\\b`, 'i'));
	return {
		...partsOf(before),
		...(parsed.street_name && street(parsed)),
		...(city && { city }),
		...(state_code && { state_code }),
		...(postal_code && { postal_code }),
		country: state_code ? 'AU' : 'GB',
		full_address: line,
	};
}

/** The parts of an address on one line; without state or postal code only what a street's words tell. */
export function readAddressLine(text: string): Address {
	const line = cleanText(text, 200)
		.replace(/\s*\([^)]*\)/g, (parenthesis) => (/\d/.test(parenthesis) ? parenthesis : ''))
		.replace(/\s+,/g, ',');
	const parsed = parseAddress(line);
	if (isAmerican(parsed)) {
		const { city, state_code, postal_code, country } = parsed;
		return { ...street(parsed), ...(city && { city }), state_code, ...(postal_code && { postal_code }), country };
	}
	const foreign = foreignParts(parsed, line);
	if (foreign) return foreign;
	// The commas of "12, 14 & 16 Oak St" are the house number's.
	const [head = '', ...places] = line.split(/(?<!^[\d\s,]*),|,(?!\s*\d)/).map((part) => part.trim());
	const parts = readStreetLine(head, 'US');
	const city = places.find((place) => /^\p{L}[\p{L} .'’-]+$/u.test(place));
	return parts.street_name && parts.street_number ? { ...parts, ...(city && { city }) } : uncodedAddress(line);
}
