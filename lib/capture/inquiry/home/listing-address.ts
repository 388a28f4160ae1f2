import type { Address } from '@/lib/lead/lead';
import { type ParsedAddress, parseAddress } from '@/lib/parse/address/address';
import { formatFullAddress, formatStreetAddress } from '@/lib/parse/address/address-format';
import { parsePrice } from '@/lib/parse/price';
import { addressInText, addressPart, isKnownStreet } from '../../address-in-text';
import { bareUnit } from '../../address-line';
import { isPortalName } from '../mentions/names';
import { isPrinted } from '../text/boilerplate';
import { type Field, labelOf, OF_A_PERSON } from '../text/fields';
import type { Line } from '../text/lines';
import { headerOf } from '../text/mail-header';
import { placeInRows, townBesideListing, townElsewhere, unitInRows } from './town';

/** An address of a message and the line where it begins. */
interface AddressAt {
	parts: ParsedAddress;
	line: number;
}

/** A company writes its own address under its name. */
const CORPORATE =
	/\b(?:inc|llc|l\.l\.c|corp|corporation|ltd|headquarters|headquartered|hq|our office|mailing address)\b|©/i;
/** Such a sentence is about the home, also where it leaves out the city. */
const NAMES_IT =
	/\b(?:your (?:listing|rental|property)|(?:property|listing) page|sent you|(?:tour|showing|inquiry|enquiry|message|request|question)(?: from .{2,50})? (?:for|about|of|on)|(?:called|asked|inquired|texted) about|(?:see|tour|view|visit|saved|viewed|favou?rited|liked|toured) (?=\d)|interested in|regarding)\b/i;

const isStreet = (parts: ParsedAddress) => !!parts.street_number && !!parts.street_name;

/** The parts with the street and the whole address written on a line each. */
function withWrittenLines(said: ParsedAddress): Address {
	const parts = { ...said, ...(said.unit_number && { unit_number: bareUnit(said.unit_number) }) };
	const street_address = formatStreetAddress(parts);
	const full_address = parts.full_address ?? formatFullAddress(parts);
	return { ...parts, ...(street_address && { street_address }), ...(full_address && { full_address }) };
}

/** Where the inquirer, the agent or the mail's sender is at home. */
const OWN_ADDRESS =
	/^(?:current|mailing|billing|previous|present|home|my|your|office|return)\b[^:]{0,20}\baddress\b|^moving from\b/i;

const isSubjectRow = (text: string) => headerOf(text)?.name === 'subject';

const parseWhole = (whole: string): ParsedAddress => parseAddress(addressPart(whole));

const TOWN_AND_ZIP = /^\p{Lu}[\p{L} .'’-]{1,40},? [A-Z]{2},? \d{5}\b/u;

/** A flat between a street and its town. */
const UNIT_LINE = /^(?:#|(?:apt|apartment|unit|suite|ste|flat)\b[.:]? ?#?) ?\w[\w-]{0,5},?$/i;

/** In Canada the unit comes before the number: "1204 1155 Alder Street". */
const isSameNumber = (both: ParsedAddress, one: ParsedAddress) =>
	both.street_number === one.street_number || both.unit_number === one.street_number;

/** "15 Alder Way" with "Unit 4" and "Sparks, NV 89431" on the next lines is one address. */
function parseLines(lines: Line[], start: number, first: string): ParsedAddress {
	const below = lines[start + 1];
	const hasUnit = !!below && below.gap < 2 && UNIT_LINE.test(below.text);
	const street = `${first.replace(/,\s*$/, '')}${hasUnit ? `, ${below.text.replace(/[:,]/g, '')}` : ''}`;
	const one = parseWhole(street);
	const next = hasUnit ? lines[start + 2] : below;
	const isApart = !!next && next.gap > (TOWN_AND_ZIP.test(next.text) ? 1 : 0);
	if (!next || isApart || one.state_code || one.postal_code || labelOf(next.text)) return one;
	const both = parseWhole(`${street}, ${next.text}`);
	// "Hi, is it free?" below a street is no town in Hawaii.
	const isWhole = both.city && (both.state_code || both.postal_code) && isSameNumber(both, one);
	return isWhole && /^\p{Lu}/u.test(next.text) ? both : one;
}

/** Whether an address with its town begins at a line that is nothing else. */
export function isAddressLine(lines: Line[], i: number): boolean {
	const text = lines[i]?.text ?? '';
	return /^\d/.test(text) && text.length < 100 && !/[?!]/.test(text) && !!addressAt(lines, i)?.state_code;
}

const BESIDE_A_HOME: ReadonlySet<Field['kind']> = new Set<Field['kind']>(['listing', 'mls', 'price']);

/** How many lines nearer a row is to what a home has than to what a person has. */
function nearness(fields: Field[], { line }: AddressAt): number {
	const distance = (kinds: ReadonlySet<Field['kind']>) =>
		Math.min(...fields.filter(({ kind }) => kinds.has(kind)).map((field) => Math.abs(field.line - line)), FAR);
	return distance(OF_A_PERSON) - distance(BESIDE_A_HOME);
}

const FAR = 100;

/** The home's row; of several the one among the rows of a home: a lead's own address is below their name. */
function labelledAddress(lines: Line[], fields: Field[]): AddressAt | undefined {
	for (const kind of ['address', 'listing'] as const) {
		const found = fields.flatMap((field): AddressAt[] => {
			if (field.kind !== kind || !field.value) return [];
			const isAlone = kind === 'address' || /^\d/.test(field.value);
			const parts = isAlone ? parseLines(lines, field.valueLine, field.value) : addressInText(field.value);
			return parts && isStreet(parts) ? [{ parts: { ...placeInRows(fields), ...parts }, line: field.valueLine }] : [];
		});
		const [first] = found.sort((a, b) => nearness(fields, b) - nearness(fields, a));
		if (first) return first;
	}
	return undefined;
}

/** The time of an inquiry comes before its home: "2024-04-28 13:32:03 12 Alder Way". */
const TIMESTAMP =
	/^(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})(?:,?[ T]\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?[\s–-]+(?=\d)/i;

/** Land has a road and no number: "Alder Creek Rd, Sparks, NV 89431". */
const ROAD = /^\p{Lu}[\p{L} .'’-]{3,40}, \p{Lu}[\p{L} .'’-]{2,30}, [A-Z]{2},? \d{5}$/u;

const roadOf = (text: string): ParsedAddress | undefined => (ROAD.test(text) ? parseAddress(text) : undefined);

function addressAt(lines: Line[], i: number): ParsedAddress | undefined {
	const text = (lines[i]?.text ?? '').replace(TIMESTAMP, '');
	const isShort = text.length < 80 && /^\d/.test(text);
	const found = addressInText(text);
	const parts = isShort && !found?.state_code ? parseLines(lines, i, text) : (found ?? roadOf(text));
	if (!parts?.street_name || !(parts.street_number || parts.street_suffix)) return undefined;
	const isCertain =
		parts.state_code ||
		parts.postal_code ||
		(isKnownStreet(parts) && (NAMES_IT.test(text) || isSubjectRow(text))) ||
		(isShort && (found || parsePrice(lines[i + 1]?.text ?? '')));
	return isCertain ? parts : undefined;
}

const LONGEST = 250;

/** Lines of their own and the portal's sentences ("New tour request for 12 Alder Way…"), companies' own left out. */
function addressLines(lines: Line[], fields: Field[], isInquirers: (line: number) => boolean): AddressAt[] {
	const found: AddressAt[] = [];
	const own = new Set(
		fields
			.filter(({ line }) => OWN_ADDRESS.test(lines[line]?.text ?? ''))
			.flatMap(({ valueLine }) => [valueLine, valueLine + 1]),
	);
	for (const [line, { text }] of lines.entries()) {
		if (found.length >= MOST_ADDRESSES) break;
		if (!/\d/.test(text) || text.length > LONGEST || isInquirers(line) || own.has(line) || OWN_ADDRESS.test(text))
			continue;
		const isOthers = labelOf(text)?.kind === 'someone_else';
		if (isOthers || isPortalName(/^[^\d]{2,40}(?=[,|•·])/.exec(text)?.[0] ?? '')) continue;
		if (lines.slice(Math.max(0, line - 1), line + 1).some((near) => CORPORATE.test(near.text))) continue;
		const parts = addressAt(lines, line);
		if (parts) found.push({ parts, line });
	}
	return found;
}

/** A mail with more is a list of homes, and its first ones tell as much. */
const MOST_ADDRESSES = 8;

const street = (parts: ParsedAddress) =>
	`${parts.street_number} ${parts.street_name?.toLowerCase().replace(/(?<=\d)(?:st|nd|rd|th)\b/, '')}`;
const size = (parts: ParsedAddress) => Object.keys(parts).length;

/** A thread's first mails are near, and its last ones of little use. */
const MOST_OF_THREAD = 250;

/** What others in the thread write of a home with this number; on no line of the mail itself. */
const addressesIn = (thread: readonly Line[], { street_number = '' }: ParsedAddress): AddressAt[] =>
	thread
		.filter(({ text }) => /\d/.test(text) && text.includes(street_number))
		.slice(0, MOST_OF_THREAD)
		.map(({ text }) => addressInText(text))
		.flatMap((parts) => (parts ? [{ parts, line: -1 }] : []));

/** The address of the home in a message, the fullest that it or its thread writes, and every line that names that home. */
export function readAddress(
	lines: Line[],
	fields: Field[],
	isInquirers: (line: number) => boolean,
	message: string,
	thread: readonly Line[],
): { address: Address; lines: number[]; isSaid: boolean } | undefined {
	const labelled = labelledAddress(lines, fields);
	const written = addressLines(lines, fields, isInquirers);
	const isSubject = ({ line }: AddressAt) => isSubjectRow(lines[line]?.text ?? '');
	const [subject] = written.filter(isSubject);
	// What a program says of its mail may have the sender's own address.
	const [others, printed] = [false, true].map((wanted) =>
		written.filter((one) => !isSubject(one) && isPrinted(lines[one.line]?.text ?? '') === wanted),
	) as [AddressAt[], AddressAt[]];
	const words = addressInText(message);
	const said = words ? [{ parts: words, line: -1 }] : [];
	const isFuller = !!words && (!subject || size(words) > size(subject.parts));
	// A subject is cut short and worded by a machine: what the mail itself writes goes first.
	const first = labelled ?? others[0] ?? (isFuller ? said[0] : subject) ?? printed[0];
	if (!first) {
		const town = townBesideListing(fields);
		return town && { address: withWrittenLines(town), lines: [], isSaid: false };
	}
	const same = [...others, ...printed, ...said, ...addressesIn(thread, first.parts)].filter(
		({ parts }) => street(parts) === street(first.parts),
	);
	const fullest = same.reduce((best, other) => (size(other.parts) > size(best.parts) ? other : best), first);
	const parts = { ...unitInRows(fields), ...fullest.parts, ...labelled?.parts };
	const near = [...same.map(({ line }) => line), first.line].filter((line) => line >= 0);
	const town = parts.city || parts.postal_code ? undefined : townElsewhere(lines);
	const address = withWrittenLines({ ...parts, ...(town && { city: town }) });
	return { address, lines: near, isSaid: near.length === 0 || !!town };
}
