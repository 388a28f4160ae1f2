import type { ListingDetails } from '@/lib/lead/capture';
import type { Address, Listing } from '@/lib/lead/lead';
import { parseAddress } from '@/lib/parse/address';
import { formatFullAddress, formatStreetAddress } from '@/lib/parse/address-format';
import { parsePrice } from '@/lib/parse/price';
import { addressInText } from './address-in-text';
import { isFooter } from './boilerplate';
import { type Field, labelOf } from './fields';
import type { LabelKind } from './labels';
import type { Line } from './lines';

/** The home an inquiry is about. */
export interface InquiredListing {
	listing: Listing;
	details: ListingDetails;
	/** Fields that only the inquirer's own sentence says. */
	unsure: ('address' | 'price' | 'mls_number')[];
}

/** What the inquirer looks for is not what the listing costs. */
const WISHES = /\b(?:preferences?|criteria|looking for|requirements|budget|max|min|searching)\b/i;
const MLS = /\bMLS(?:®)?[ -]?(?:ID|number|no\.?|listing)?\s?(?:[#:]\s?){1,3}([A-Z]{0,4}[- ]?\d[\dA-Z-]{3,14})\b/i;
const AGENT_MLS = /\b(?:agent|office|broker|member)(?:'s)? mls/i;

const valueFor = (fields: Field[], kind: LabelKind) =>
	fields.find((field) => field.kind === kind && field.value)?.value;

function withLines(parts: ReturnType<typeof parseAddress>): Address {
	const street_address = formatStreetAddress(parts);
	const full_address = parts.full_address ?? formatFullAddress(parts);
	return { ...parts, ...(street_address && { street_address }), ...(full_address && { full_address }) };
}

/** "15 Alder Way" with "Sparks, NV 89431" on the next line is one address. */
function joinedAddress(lines: Line[], start: number, first: string) {
	const next = lines[start + 1];
	const one = parseAddress(first);
	if (!next || next.gap > 0 || one.state_code || one.postal_code || labelOf(next.text)) return one;
	const both = parseAddress(`${first.replace(/,\s*$/, '')}, ${next.text}`);
	return (both.state_code || both.postal_code) && both.street_number === one.street_number && /^\p{Lu}/u.test(next.text)
		? both
		: one;
}

function labelledAddress(lines: Line[], fields: Field[]): Address | undefined {
	for (const kind of ['address', 'listing'] as const) {
		for (const field of fields) {
			if (field.kind !== kind || !field.value) continue;
			const parsed =
				kind === 'address' || /^\d/.test(field.value)
					? joinedAddress(lines, field.valueLine, field.value)
					: (addressInText(field.value) ?? {});
			if (parsed.street_number && parsed.street_name) return withLines(withOwnFields(parsed, fields));
		}
	}
	return undefined;
}

/** City, state and ZIP in rows of their own belong to the street in its row. */
function withOwnFields(parsed: ReturnType<typeof parseAddress>, fields: Field[]) {
	const cityState = valueFor(fields, 'city_state');
	const rest = parseAddress(
		[
			'1 A St',
			cityState ??
				[valueFor(fields, 'city'), `${valueFor(fields, 'state') ?? ''} ${valueFor(fields, 'zip') ?? ''}`.trim()]
					.filter(Boolean)
					.join(', '),
		].join(', '),
	);
	const unit = valueFor(fields, 'unit');
	return {
		...(rest.city && { city: rest.city }),
		...(rest.state_code && { state_code: rest.state_code }),
		...(rest.postal_code && { postal_code: rest.postal_code }),
		...(rest.country && { country: rest.country }),
		...(unit && /^\S{1,10}$/.test(unit) && { unit_number: unit }),
		...parsed,
	};
}

/** A line of its own, or the portal's sentence ("New tour request for 12 Alder Way…"), with at least a city beside the street. */
function addressLine(
	lines: Line[],
	isInquirers: (line: number) => boolean,
): { address: Address; line: number } | undefined {
	for (const [i, { text }] of lines.entries()) {
		if (text.length > 250 || isInquirers(i) || isFooter(text)) continue;
		const found = addressInText(text);
		const next = lines[i + 1]?.text ?? '';
		const isShort = text.length < 60 && /^\d/.test(text);
		const parsed = isShort && !found?.state_code ? joinedAddress(lines, i, text) : found;
		if (!parsed?.street_number || !parsed.street_name) continue;
		if (parsed.state_code || parsed.postal_code || (isShort && (found || parsePrice(next))))
			return { address: withLines(parsed), line: i };
	}
	return undefined;
}

function readPrice(
	lines: Line[],
	fields: Field[],
	near: number | undefined,
	isInquirers: (line: number) => boolean,
): number | undefined {
	for (const field of fields) {
		const isWish = lines.slice(Math.max(0, field.line - 6), field.line).some((line) => WISHES.test(line.text));
		const price = field.kind === 'price' && !isWish ? parsePrice(field.value) : undefined;
		if (price) return price.amount;
	}
	if (near === undefined) return undefined;
	for (const i of [near + 1, near + 2, near - 1, near - 2, near, near + 3, near - 3]) {
		const text = lines[i]?.text ?? '';
		if (
			!/[$£€]/.test(text) ||
			text.length > 100 ||
			WISHES.test(text) ||
			isInquirers(i) ||
			labelOf(text) ||
			labelOf(lines[i - 1]?.text ?? '')?.kind === 'other'
		)
			continue;
		const price = parsePrice(text);
		if (price) return price.amount;
	}
	return undefined;
}

function readMls(lines: Line[], fields: Field[]): string | undefined {
	for (const field of fields) {
		const number =
			field.kind === 'mls' ? /^#?\s*([A-Z]{0,4}[- ]?\d[\dA-Z-]{2,14})\b/i.exec(field.value)?.[1] : undefined;
		if (number) return number;
	}
	for (const { text } of lines) {
		const number = AGENT_MLS.test(text) ? undefined : MLS.exec(text)?.[1];
		if (number) return number;
	}
	return undefined;
}

/** Takes a message's lines and fields, and which lines are the inquirer's own words, and gives the home it is about; nothing when it names none. */
export function readInquiredListing(
	lines: Line[],
	fields: Field[],
	isInquirers: (line: number) => boolean,
	message = '',
): InquiredListing | undefined {
	const labelled = labelledAddress(lines, fields);
	const line = addressLine(lines, isInquirers);
	const said = labelled || line ? undefined : addressInText(message);
	const address = labelled ?? line?.address ?? (said && withLines(said));
	const near = line?.line ?? fields.find((field) => field.kind === 'address' || field.kind === 'listing')?.valueLine;
	const price = readPrice(lines, fields, near, isInquirers);
	const mls_number = readMls(lines, fields);
	if (!address && price === undefined && !mls_number) return undefined;
	return {
		listing: {
			...(price !== undefined && { price }),
			...(mls_number && { mls_number }),
			...(address && { property: { address } }),
		},
		details: {},
		unsure: said ? ['address'] : [],
	};
}
