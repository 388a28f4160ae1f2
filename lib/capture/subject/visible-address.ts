import type { Address } from '@/lib/lead/lead';
import { mayNameState } from '@/lib/parse/address/states';
import { readAddressLine } from '../address-line';
import { addressBegin, type PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';
import { type AddressClaim, addressOfTitle } from './address-claim';
import { agrees, hasStreet, streetKey } from './same-home';

const MAX_LINES = 400;
/** A gallery's pictures all say the same; many different ones are a list's. */
const MAX_ALTS = 8;
/** An office's address appears beside these. */
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
function addressAt(lines: PageLine[], index: number): Address | undefined {
	const [line, next] = [lines[index], lines[index + 1]];
	const begun = line && addressBegin(line.text);
	if (!line || !begun) return undefined;
	// Most lines that begin with a number are no address at all.
	if (mayNameState(begun) && isWhole(line.address)) return line.address;
	// "12 Alder Way" above "12 Alder Way, Sparks, NV 89431": two lines that each begin an address.
	const continues = next && !/^\d+[a-z]? \p{L}/iu.test(next.text) && next.text.length < 60;
	const both = continues ? `${begun.replace(/,$/, '')}, ${next.text}` : '';
	const parts = mayNameState(both) ? readAddressLine(both) : {};
	return isWhole(parts) ? parts : undefined;
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
export function visibleAddresses(page: PreparedPage, known: AddressClaim[]): AddressClaim[] {
	const lines = page.main.slice(0, MAX_LINES);
	const found: AddressClaim[] = [];
	lines.forEach((line, i) => {
		const isOffices = OFFICE.test(line.text) && !/^(?:property )?address\s*:/i.test(line.text);
		const parts = isOffices ? undefined : addressAt(lines, i);
		if (parts) found.push({ source: 'visible_text', parts });
	});
	const alts = new Map(page.pictures.map(({ alt = '' }) => [alt.replace(/\b\d{1,3}$/, ''), alt]));
	for (const alt of [...alts.values()].filter(mayNameState).slice(0, MAX_ALTS)) {
		const named = addressOfTitle(alt, 'visible_text');
		if (named && isWhole(named.parts)) found.push(named);
	}
	const reference = known.filter(({ parts }) => hasStreet(parts));
	if (reference.length > 0)
		return found.filter(({ parts }) => reference.some((own) => agrees(own.parts, parts))).slice(0, 5);
	// A heading that names a street without a number: another street's house is not the page's.
	const streets = new Set(known.flatMap(({ parts }) => (parts.city && parts.street_name?.toLowerCase()) || []));
	if (streets.size > 0)
		return found.filter(({ parts }) => streets.has(parts.street_name?.toLowerCase() ?? '')).slice(0, 3);
	const spelled = found.filter(({ parts }) => isInUrl(page.url, parts));
	if (spelled.length > 0) return spelled.slice(0, 3);
	const homes = new Set(found.map(({ parts }) => streetKey(parts)));
	return homes.size === 1 ? found.slice(0, 2) : [];
}
