import { type ParsedAddress, parseAddress } from '@/lib/parse/address/address';
import { COUNTED } from '@/lib/parse/address/house-number';
import { stateNamed } from '@/lib/parse/address/states';

/** A number with up to six words after it, and what may follow up to the ZIP. */
const STREET_START =
	/(?<![\p{L}\d$#.,/:-])(?:(?:[Ff]lat|[Uu]nit) (?:\d{1,4}[A-Za-z]?|[A-Z]),? )?(?:\d{1,4}[A-Za-z]?\/)?(?!\d{3}-\d{4}\b)\d{1,6}(?:-\d{1,5})?[A-Za-z]?(?: 1\/2)? (?=[\p{L}\d])/gu;
/** Further counts of days, people and the like: in running text, numbers before these are no house numbers. */
const COUNTED_IN_TEXT = new Set(
	(
		'bdrm bdrms full half sq square ac roommate roommates ' +
		'min minute minutes hour hours hr hrs day days week weeks month months mo year years yr yrs am pm a.m p.m ' +
		'january february march april may june july august september october november december ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec time times percent mile miles mi feet ft story stories car cars ' +
		'garage photo unit home listing property result place places person ' +
		'persons people adult adults kid kids child children cat cats dog dogs pet pets star stars review lead leads ' +
		'other entire more new of to and or seller sellers buyer buyers homeowner homeowners owner owners agent agents client clients renter renters tenant tenants'
	).split(' '),
);
const AMOUNT = /^\d+(?:\.\d+)?\+?[ -](st century|[ap]\.m|[a-z]+)\b/i;
const isCount = (text: string): boolean => {
	const counted = AMOUNT.exec(text)?.[1]?.toLowerCase();
	return counted === 'st century' || (counted !== undefined && (COUNTED.has(counted) || COUNTED_IN_TEXT.has(counted)));
};
/** What a listing says after its address: rooms and area, in figures or words. */
const FACTS_FOLLOW =
	/, (?:(?:\d[\d,.]*|one|two|three|four|five|six|seven)[ +-]*(?:bed|bath|bd|ba|br|sq|acre)[a-z]*|studio)\b| \d[\d,.]*\+?[ -]?(?:bed|bath|bd|ba|br|sq|acre)s?\b/i;
const WHERE_IT_ENDS =
	/[$£€!?¿;|()[\]"“”•·»]|(?<!(?:,| in) (?:St|Ste|Ft|Mt|Pt))\.(?= [\p{Lu}¿¡])|\.(?=;|$)| [-–—] | (?:and|is|are|was|for|on|that|which|with|from|because|still|please|has|at|when|this|my|me|i|I|we|you|to|if|as|so|but|over|uh|um|listed|priced|starting|via|through|near|y|para|con|está|sigue|todavía)(?= )/u;
/** Behind its state and ZIP an address is over, but for a unit. */
const UP_TO_STATE = /^.{5,120}?,\s?([A-Z]{2})\b(?:,?\s\d{5}(?:-\d{4})?\b)?(?:,? ?(?:#|apt\.? |unit )\s?[\w-]{1,6}\b)?/i;
const UP_TO_ZIP = /^.{5,140}?\b[A-Z]{2},? \d{5}(?:-\d{4})?\b(?:,? ?(?:#|apt\.? |unit )\s?[\w-]{1,6}\b)?/i;
const IN_CITY = / (?:in|en) (?=\p{Lu})/u;

/** A text that begins with an address, up to its ZIP, else up to its state, else whole. */
export function addressPart(text: string): string {
	const zip = UP_TO_ZIP.exec(text)?.[0];
	const [whole, code = ''] = UP_TO_STATE.exec(text) ?? [];
	// NE is a quarter of a town as well.
	return zip ?? (whole && !/^ne$/i.test(code) && stateNamed(code.toLowerCase()) ? whole : text);
}

/**
 * "in Asheville yesterday": the sentence goes on in small letters after a town that has capitals; "12 Alder Way last
 * Sunday" has no town.
 */
/** "On Alder Way, June 14", "at 12 Alder Way, Saturday": when, not where. */
const TIME =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)(?:s|,? \d{1,2}(?:st|nd|rd|th)?)?$/i;
const withoutTime = ({ unit_number = '', ...rest }: ParsedAddress): ParsedAddress => ({
	...rest,
	...(unit_number && !TIME.test(unit_number) && { unit_number }),
});

function withTownAlone(parsed: ParsedAddress, said: string): ParsedAddress {
	const { city, ...rest } = parsed;
	if (!city || parsed.state_code || parsed.postal_code) return parsed;
	if (TIME.test(city)) return rest;
	if (!/^\p{Lu}/u.test(city)) return said.includes(`, ${city}`) && !/\p{Lu}/u.test(said) ? parsed : rest;
	return { ...rest, city: city.replace(/ \p{Ll}.*$/u, '') };
}

/** A person's line ends where they pressed return: a mail program breaks long lines only, and an address goes on after a comma. */
const WRAPPED = 60;
const TOWN_LINE = /^\p{Lu}[\p{L} .'’-]{1,40}(?:, ?| )[A-Z]{2}\b/u;

function withoutLineBreaks(text: string): string {
	const lines = text.split(/\s*\n\s*/);
	return lines
		.map((line, i) => {
			const next = lines[i + 1] ?? '';
			if (line.length < WRAPPED && !line.endsWith(',') && !TOWN_LINE.test(next)) return `${line};`;
			return TOWN_LINE.test(next) && !line.endsWith(',') && line.length < WRAPPED ? `${line},` : line;
		})
		.join(' ')
		.replace(/\s+/g, ' ');
}

/** A street's kind makes it one, or a direction before its name: "303 N Broadway". */
export const isKnownStreet = ({ street_suffix, street_dir_prefix, street_name = '' }: ParsedAddress): boolean =>
	!!street_suffix || (!!street_dir_prefix && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(street_name));

function addressAt(searched: string, index: number): ParsedAddress | undefined {
	const ahead = searched.slice(index, index + 160);
	const rest = addressPart(ahead);
	if (isCount(rest)) return undefined;
	const ends = [WHERE_IT_ENDS, FACTS_FOLLOW].map((end) => rest.search(end)).filter((end) => end >= 0);
	const whole = rest.slice(0, Math.min(rest.length, ...ends));
	// "12 Alder Way in Sparks, the rent is …": after capitals a small letter goes on with the sentence.
	const said = /^[^,]*\p{Lu}/u.test(whole) ? whole.replace(/, \p{Ll}.*$/su, '') : whole;
	const parsed = parseAddress(said.replace(IN_CITY, ', ').replace(/[\s,]+$/, ''));
	const words = parsed.street_name?.split(' ').length ?? 9;
	const isPlace = isKnownStreet(parsed) || parsed.state_code || parsed.postal_code;
	return parsed.street_number && parsed.street_name && isPlace && words <= 5
		? withTownAlone(withoutTime(parsed), said)
		: undefined;
}

const partsOf = (address: ParsedAddress) => Object.keys(address).length;
const isSameStreet = (one: ParsedAddress, other: ParsedAddress) =>
	one.street_name?.toLowerCase() === other.street_name?.toLowerCase() &&
	Number.parseInt(one.street_number ?? '', 10) === Number.parseInt(other.street_number ?? '', 10);

/** "in Sparks (89431)". */
const ZIP_IN_BRACKETS = / \((\d{5})\)/g;

/** Numbers in a text that may begin an address and are tried. */
const MOST_NUMBERS = 12;

/**
 * The first address in running text, as full as it is written there: a street with number, and with a suffix, a city, a
 * state or a ZIP; undefined otherwise.
 */
export function addressInText(text: string): ParsedAddress | undefined {
	const searched = withoutLineBreaks(text.slice(0, 1000).replace(ZIP_IN_BRACKETS, ' $1'));
	const found = [...searched.matchAll(STREET_START)]
		.slice(0, MOST_NUMBERS)
		.map(({ index }) => addressAt(searched, index))
		.filter((one) => one !== undefined);
	const [first] = found;
	return (
		first &&
		found.filter((one) => isSameStreet(one, first)).reduce((best, one) => (partsOf(one) > partsOf(best) ? one : best))
	);
}
