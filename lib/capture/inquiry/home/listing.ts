import type { Listing } from '@/lib/lead/lead';
import { type ParsedPrice, parsePrice } from '@/lib/parse/price';
import type { ListingDetails } from '../../capture';
import { type Field, labelOf } from '../text/fields';
import type { Line } from '../text/lines';
import { readAddress } from './listing-address';

/** The home an inquiry is about. */
export interface InquiredListing {
	listing: Listing;
	details: ListingDetails;
	/** Fields that only the inquirer's own sentence says. */
	unsure: 'address'[];
}

/** What the inquirer looks for is not what the listing costs. */
const WISHES = /\b(?:preferences?|criteria|looking for|requirements|budget|max|min|searching|can afford)\b/i;
/** Also "NWMLS", "CRMLS"; NMLS is a lender's licence. */
const MLS =
	/\b(?:(?!NMLS)[A-Z]{0,6}MLS(?:®)?|ML(?=[ -]?#)|(?:no\.? )?centris)[ -]?(?:ID|number|no\.?|listing)?\s?(?:[#:]\s?){1,3}(?:is\s)?([A-Z]{0,4}[- ]?\d[\dA-Z-]{3,14})\b/i;
const MLS_BARE = /\b(?!NMLS)[A-Z]{0,6}MLS(?:®)? ([A-Z]{0,3}\d{6,12})\b/;
const MLS_VALUE = /^[#\s–-]*([A-Z]{0,4}[- ]?\d[\dA-Z-]{2,14})\b/i;
const OTHERS_MLS = /\b(?:agent|office|broker|member)(?:['’]s)? mls/i;
const OF_A_HOME = new Set<string>(['listing', 'address', 'message', 'mls']);
const ROOMS = /\b\d\s?(?:beds?|bd|br|bedrooms?)\b/i;
/** Lines beside the address where its price may be, nearest first; a card puts it above as often as below. */
const AROUND = [1, 2, -1, -2, 0, 3, -3];
/** A price stands on a line that says little else. */
const LONGEST = 140;

function labelledPrice(lines: Line[], fields: Field[]): ParsedPrice | undefined {
	for (const field of fields) {
		if (field.kind !== 'price') continue;
		const isWish = lines.slice(Math.max(0, field.line - 6), field.line).some((line) => WISHES.test(line.text));
		const price = isWish ? undefined : parsePrice(field.value);
		if (price) return price;
	}
	return undefined;
}

function priceNear(
	lines: Line[],
	fields: Field[],
	near: number[],
	isInquirers: (line: number) => boolean,
): ParsedPrice | undefined {
	// "Income" over "$82,000".
	const other = fields.filter(({ kind, line, valueLine }) => kind === 'other' && valueLine > line);
	const answered = new Set(other.map(({ valueLine }) => valueLine));
	for (const i of near.flatMap((line) => AROUND.map((step) => line + step))) {
		const text = lines[i]?.text ?? '';
		if (!/[$£€]/.test(text) || text.length > LONGEST || WISHES.test(text) || isInquirers(i)) continue;
		const label = labelOf(text)?.kind;
		if ((label && !near.includes(i) && !OF_A_HOME.has(label)) || answered.has(i)) continue;
		const price = parsePrice(text);
		if (price) return price;
	}
	return undefined;
}

/** "3 Beds 2 Baths House - $2,100": a home without an address is told by its rooms; nothing where there are several. */
function priceBesideRooms(lines: Line[], isInquirers: (line: number) => boolean): ParsedPrice | undefined {
	const prices = lines
		.filter(({ text }, i) => text.length < 100 && ROOMS.test(text) && !WISHES.test(text) && !isInquirers(i))
		.map(({ text }) => (/[$£€]/.test(text) ? parsePrice(text) : undefined))
		.filter((price) => price !== undefined);
	return new Set(prices.map(({ amount }) => amount)).size === 1 ? prices[0] : undefined;
}

const AMOUNT = String.raw`([$£€]\s?\d[\d,.]*(?:\s?[km]\b)?)`;
/** "listed at $389,500", "the house in Sparks for $389,500". */
const ASKED = new RegExp(
	String.raw`\b(?:listed|priced|asking|advertised|offered|on the market|for (?:sale|rent)|says|still|price|rent|renta|precio|house|home|condo|apartment|duplex|one|it|listing|at|st|ave|rd|dr|ln|ct|way|blvd|pl|ter|cir|street|avenue|road|drive|lane|court)(?:,? (?:price|of|at|for|is|was|it|de|a|in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|unit \w+|#\w+|mls #?\w+,?))*[:,]?\s?${AMOUNT}`,
	'iu',
);
/** What somebody can pay, has paid, or owns. */
const NOT_ASKED =
	/\b(?:bought|paid|pay|afford|budget|approved|capped|tops? out|topped out|ceiling|make|income|offer|county|assess\w*|apprais\w*|valued|z?estimate|worth|up to|max|under|our (?:house|home|place|present)|bring)\b[^$£€]{0,60}[$£€]/i;
const SENTENCE = /(?<=[.?!])\s+|,\s+(?:or|and|so)\s+/;

/** No home is let or sold for less; services are. */
const LEAST = 250;

function saidPrice(message: string): ParsedPrice | undefined {
	for (const sentence of message.split(SENTENCE)) {
		const asked = NOT_ASKED.test(sentence) ? undefined : ASKED.exec(sentence)?.[1];
		const price = asked && parsePrice(asked);
		if (price && price.amount >= LEAST) return price;
	}
	return undefined;
}

function readMls(lines: Line[], fields: Field[]): string | undefined {
	for (const field of fields) {
		const number = field.kind === 'mls' ? MLS_VALUE.exec(field.value)?.[1] : undefined;
		if (number) return number;
	}
	for (const { text } of lines) {
		const number = OTHERS_MLS.test(text) ? undefined : (MLS.exec(text) ?? MLS_BARE.exec(text))?.[1];
		if (number) return number;
	}
	return undefined;
}

/** The home that a message is about, of which others may tell more in its thread; undefined when it names none. */
export function readInquiredListing(
	lines: Line[],
	fields: Field[],
	isInquirers: (line: number) => boolean,
	message = '',
	thread: Line[] = [],
): InquiredListing | undefined {
	const written = readAddress(lines, fields, isInquirers, message, thread);
	const address = written?.address;
	const price =
		labelledPrice(lines, fields) ??
		priceNear(lines, fields, written?.lines ?? [], isInquirers) ??
		priceBesideRooms(lines, isInquirers) ??
		saidPrice(message) ??
		saidPrice(thread.map(({ text }) => text).join('\n'));
	const mls_number = readMls(lines, fields) ?? readMls(thread, []);
	if (!address && !price && !mls_number) return undefined;
	return {
		listing: {
			...(price && { price: price.amount }),
			...(mls_number && { mls_number }),
			...(address && { property: { address } }),
		},
		details: { ...(price?.period && { transaction: 'rent' }), ...(price?.currency && { currency: price.currency }) },
		unsure: written?.isSaid ? ['address'] : [],
	};
}
