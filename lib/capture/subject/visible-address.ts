import type { Address } from '@/lib/lead/lead';
import type { Line, Reading } from '@/lib/page/reading';
import { mayNameState } from '@/lib/parse/states';
import { readAddressLine } from '../address-line';
import { ownLines, plain } from '../lines';
import { type AddressClaim, addressOfTitle } from './address-claim';
import { agrees, hasStreet, streetKey } from './same-home';

const MAX_LINES = 400;
const LABEL = /^(?:property |listing )?(?:address|location)\s*:?\s*/i;
/** An office's address stands beside these. */
const OFFICE = /\b(?:office|headquarters|suite \d+|p\.?o\.? box|copyright|©|mailing)\b/i;

/** Sentences that begin with a number parse as addresses too: these have long streets and no postal code. */
function isWhole(parts: Address): boolean {
	const isStreet =
		/^\d[\d/-]*[a-z]?$/i.test(parts.street_number ?? '') && (parts.street_name ?? '').split(' ').length <= 4;
	return (
		isStreet &&
		hasStreet(parts) &&
		Boolean(parts.state_code && parts.city && (parts.postal_code || parts.street_suffix))
	);
}

/** A whole American or Canadian address on this line, or on it and the next. */
function addressAt(lines: Line[], index: number): Address | undefined {
	const line = lines[index];
	const text = line ? plain(line).replace(LABEL, '') : '';
	if (!/^#?\d/.test(text) || text.length > 120) return undefined;
	const next = lines[index + 1];
	// "12 Alder Way" above "12 Alder Way, Sparks, NV 89431": two lines that each begin an address.
	const isOwn = next !== undefined && /^\d+[a-z]? \p{L}/iu.test(plain(next));
	const both = next && !isOwn && plain(next).length < 60 ? `${text.replace(/,$/, '')}, ${plain(next)}` : text;
	for (const candidate of [text, both]) {
		// Most lines that begin with a number are no address at all.
		if (!mayNameState(candidate)) continue;
		const parts = readAddressLine(candidate);
		if (isWhole(parts)) return parts;
	}
	return undefined;
}

/** Whether the page's own address spells this street, as `/125-E-4th-St-10003/` does. */
function isInUrl(url: string, parts: Address): boolean {
	const words = streetKey(parts).split(' ').filter(Boolean);
	const path = ` ${url
		.replace(/^\w+:\/\/[^/]*/, '')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, ' ')} `;
	return words.length > 1 && words.every((word) => path.includes(` ${word} `));
}

/**
 * The whole addresses on the page's own part that are this home's: those that agree with what its sources and headings
 * say. When these say nothing, the one that the page's URL spells, or the only one there is.
 */
export function visibleAddresses(reading: Reading, known: AddressClaim[]): AddressClaim[] {
	const lines = ownLines(reading.lines)
		.filter((line) => line.zone !== 'footer' && line.zone !== 'nav')
		.slice(0, MAX_LINES);
	const found: AddressClaim[] = [];
	lines.forEach((line, i) => {
		const parts = OFFICE.test(plain(line)) ? undefined : addressAt(lines, i);
		if (parts) found.push({ source: 'visible_text', parts });
	});
	for (const { alt } of reading.pictures) {
		const named = alt && mayNameState(alt) ? addressOfTitle(alt, 'visible_text') : undefined;
		if (named && isWhole(named.parts)) found.push(named);
	}
	const reference = known.filter(({ parts }) => hasStreet(parts));
	if (reference.length > 0)
		return found.filter(({ parts }) => reference.some((own) => agrees(own.parts, parts))).slice(0, 5);
	const spelled = found.filter(({ parts }) => isInUrl(reading.url, parts));
	if (spelled.length > 0) return spelled.slice(0, 3);
	const homes = new Set(found.map(({ parts }) => streetKey(parts)));
	return homes.size === 1 ? found.slice(0, 2) : [];
}
