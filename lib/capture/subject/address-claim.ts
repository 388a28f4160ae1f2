import type { Address } from '@/lib/lead/lead';
import type { ListingSays, Source } from '@/lib/page/reading';
import { stateNamed } from '@/lib/parse/address/states';
import { Phrases } from '@/lib/parse/phrases';
import { cleanText } from '@/lib/parse/text';
import { withoutEmpty } from '@/lib/parse/without-empty';
import { bareUnit, type Grammar, grammarOf, readAddressLine, readStreetLine } from '../address-line';

/** An address as one source says it. */
export interface AddressClaim {
	source: Source;
	parts: Address;
	/** The line it was read from, when that said no state: to be read again once the country is known. */
	line?: string;
}

/** What a listing's title says beside the address. */
const LISTING_WORDS = new Phrases(
	'bed|beds|bedroom|bedrooms|bath|baths|bathroom|bathrooms|studio|for sale|for rent|for lease|to let|to rent|sold|house|home|flat|apartment|condo|homes|property|properties|listing|real estate|photo|photos|view|detail|details|price|mls|sqft|sq ft|acre|acres|available|rental|residence|error|page|found|result|results',
);

/** Cuts what titles add before and after an address: "For sale: ", " | Zillow", " - 4 beds", "— MLS# 1". */
function addressInTitle(title: string): string {
	const [text = ''] = title.split(/\s+[|–—·•:-]\s+|\s*\|\s*|,?\s+MLS\b|\s+\[/);
	return text
		.replace(/ \([^()]*\)$/, '')
		.replace(/^(\d+), (?=\p{L})/u, '$1 ')
		.replace(/^(?:for (?:sale|rent|lease)|to let|sold|new listing|home|property)[:\s-]+/i, '')
		.replace(/^.{0,60}\b(?:for (?:sale|rent|lease)|to (?:let|rent)) (?:in|at)\s+(?=\S+.*,)/i, '')
		.replace(/^\d+ bed\b.{0,60}\b(?:for (?:sale|rent)|to (?:let|rent)),\s+(?=\S+.*,)/i, '')
		.replace(/\s+(?:home |house |condo |property )?for (?:sale|rent|lease)$/i, '')
		.trim();
}

/** The address that a heading or title consists of; undefined when it says something else. */
export function addressOfTitle(title: string | undefined, source: Source): AddressClaim | undefined {
	// "(3) …": so many messages wait.
	const cleaned = cleanText(title ?? '', 300).replace(/^\(\d+\) /, '');
	// "$1,195 Walk-in closets (12 Oak St, Reno, NV)"
	const aside = /\((\d[^()]*,[^()]*)\)$/.exec(cleaned)?.[1];
	const text = aside ?? addressInTitle(cleaned);
	if (!text || /[$£€]|\b(?:enter|your|such as|e\.g\.|for example)\b/i.test(text)) return undefined;
	const parts = readAddressLine(text);
	const { street_name = '', city = '' } = parts;
	const isPlausible =
		(parts.street_number || parts.street_suffix) &&
		street_name &&
		street_name.split(' ').length <= 5 &&
		!isModelYear(parts);
	return isPlausible && !LISTING_WORDS.areIn(street_name) && !LISTING_WORDS.areIn(city)
		? { source, parts, ...(!parts.state_code && { line: text }) }
		: undefined;
}

/** "2011 Sedan Turbo" is a car: a number like a year needs a word of streets or a place after it. */
const isModelYear = ({ street_number = '', street_suffix, city, state_code }: Address) =>
	/^(?:19|20)\d\d$/.test(street_number) && !street_suffix && !city && !state_code;

/** ISO 3166 for the two that Rechat's users sell in; other names stay as they are written. */
function countryOf(country: string, grammar: Grammar): string {
	return grammar === 'other' ? cleanText(country, 60) : grammar;
}

function placeParts(says: ListingSays, grammar: Grammar): Address {
	const state = says.state?.replace(/^us-/i, '').replace(/\./g, '');
	const named = state && grammar !== 'other' ? stateNamed(state.toLowerCase())?.code : undefined;
	const state_code = named ?? (state && /^[a-z]{2,3}$/i.test(state) ? state.toUpperCase() : state);
	return {
		...(says.city && { city: cleanText(says.city, 100) }),
		...(state_code && { state_code: cleanText(state_code, 60) }),
		...(says.postal_code && { postal_code: cleanText(says.postal_code, 20) }),
		...(says.country && { country: countryOf(says.country, grammar) }),
	};
}

function splitParts(says: ListingSays, grammar: Grammar): Address | undefined {
	const { street_number, street_dir_prefix, street_name, street_suffix, street_dir_suffix } = says;
	if (!street_name) return undefined;
	const words = [street_number, street_dir_prefix, street_name, street_suffix, street_dir_suffix].filter(Boolean);
	if (!street_suffix) return readStreetLine(words.join(' '), grammar);
	return {
		...(street_number && { street_number }),
		...(street_dir_prefix && { street_dir_prefix }),
		street_name,
		street_suffix,
		...(street_dir_suffix && { street_dir_suffix }),
	};
}

const UNIT = /^(?:unit|apt|apartment|suite|ste|#|lot)\b|^#?\d+[a-z]?$/i;

/** A street line that goes on after a comma: with a unit, or with the rest of the address. */
function lineParts(line: string, says: ListingSays, grammar: Grammar): Address {
	const [head = '', next = ''] = line.split(',').map((part) => part.trim());
	const isWhole = line.includes(',') && !UNIT.test(next);
	const whole = isWhole ? readAddressLine(line) : {};
	const street = whole.street_name ? {} : readStreetLine(head, grammar);
	const unit = says.unit ?? (UNIT.test(next) ? next : undefined);
	const unit_number =
		unit?.trim() && !whole.unit_number && !street.unit_number ? bareUnit(cleanText(unit, 30)) : undefined;
	return { ...whole, ...street, ...(unit_number && { unit_number }) };
}

/** What a record with fields says: its own parts first, then what its street line parses to. */
export function addressOfRecord(says: ListingSays): AddressClaim | undefined {
	const grammar = grammarOf(says.state, says.country);
	const line = says.street ?? says.address ?? '';
	const split = splitParts(says, grammar);
	const fromLine = lineParts(line, says, grammar);
	const { unit_number } = fromLine;
	const parts: Address = {
		...(split ? { ...withoutStreet(fromLine), ...(unit_number && { unit_number }) } : fromLine),
		...split,
		...placeParts(says, grammar),
	};
	const full = says.address?.includes(',') ? cleanText(says.address, 300) : undefined;
	if (full) parts.full_address ??= full;
	return Object.values(parts).some(Boolean) ? { source: says.source, parts } : undefined;
}

const withoutStreet = ({ city, state_code, postal_code, country, full_address }: Address): Address =>
	withoutEmpty({ city, state_code, postal_code, country, full_address });
