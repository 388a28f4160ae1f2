import type { Address } from '@/lib/lead/lead';
import type { ListingSays, Reading } from '@/lib/lead/reading';
import { type AddressClaim, addressOfRecord, addressOfTitle } from './address';
import { byTrust } from './claim';
import { plain } from './lines';
import { isSamePage, namesId } from './page-url';

/** What the page is about: the records that describe it, and the addresses its headings and titles say. */
export interface Subject {
	/** Best trusted first. */
	records: { says: ListingSays; address?: AddressClaim; index: number }[];
	headings: AddressClaim[];
	/** How many different homes the page's records describe. */
	homes: number;
}

export const streetKey = (parts: Address) =>
	[parts.street_number, parts.street_name]
		.filter(Boolean)
		.join(' ')
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

/** Whether two addresses can be of one home: what both say must not differ. */
export function agrees(a: Address, b: Address): boolean {
	const differs = (x: string | undefined, y: string | undefined) => x && y && x.toLowerCase() !== y.toLowerCase();
	if (differs(a.street_number, b.street_number)) return false;
	if (a.postal_code && b.postal_code && !samePostal(a.postal_code, b.postal_code)) return false;
	if (!a.street_name || !b.street_name) return true;
	if (differs(a.unit_number, b.unit_number) && a.street_number && b.street_number) return false;
	return sharesWord(a, b);
}

const samePostal = (a: string, b: string) => a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3));

function sharesWord(a: Address, b: Address): boolean {
	const words = (parts: Address) =>
		streetKey({ ...parts, street_number: '' })
			.split(' ')
			.concat(parts.street_dir_prefix ?? []);
	const others = new Set(words(b));
	return words(a).some((word) => word.length > 1 && others.has(word));
}

/** The addresses of the page's main heading and titles, the visible heading first. */
export function headingAddresses(reading: Reading): AddressClaim[] {
	const h1 = reading.lines
		.filter((line) => line.tag === 'h1' && !line.zone)
		.slice(0, 3)
		.map(plain);
	const joinedH1 = h1Text(reading);
	const claims = [
		...[...new Set([joinedH1, ...h1])].map((text) => addressOfTitle(text, 'visible_text')),
		...['og:title', 'twitter:title', 'og:zillow_fb:address'].map((name) =>
			addressOfTitle(reading.meta[name]?.[0], 'page_description'),
		),
		addressOfTitle(reading.title, 'page_description'),
	];
	return claims.filter((claim) => claim !== undefined);
}

/** The first main heading, put together when a page breaks it into blocks: "12 Oak St" above "Reno, NV 89501". */
function h1Text(reading: Reading): string {
	const start = reading.lines.findIndex((line) => line.tag === 'h1');
	const text: string[] = [];
	for (let i = start; i >= 0 && i < start + 4; i++) {
		const line = reading.lines[i];
		if (line?.tag !== 'h1' || (i > start && line.up <= (reading.lines[start]?.up ?? 0))) break;
		text.push(plain(line).replace(/,$/, ''));
	}
	return text.join(', ');
}

/** Whether the record is of another home than the page's, by its own URL or id; undefined where it doesn't tell. */
function isOthers(says: ListingSays, reading: Reading): boolean | undefined {
	const same = says.url ? isSamePage(says.url, reading.url) : undefined;
	if (same !== undefined) return !same;
	const named = says.id ? namesId(reading.url, says.id) : undefined;
	return named === undefined ? undefined : !named;
}

const hasStreet = (claim: AddressClaim | undefined) => Boolean(claim?.parts.street_name && claim.parts.street_number);

function countHomes(reading: Reading): number {
	const homes = new Set<string>();
	for (const says of reading.listings) {
		const address = addressOfRecord(says);
		const key =
			says.url && says.listed ? says.url : address && streetKey(address.parts) + (address.parts.unit_number ?? '');
		if (key) homes.add(key);
	}
	return homes.size;
}

/**
 * Sorts out what the page's sources are about. A source that names another listing than the address bar, or another
 * house than the visible heading, is a neighbour's or the previous page's: single-page sites leave it behind.
 */
export function findSubject(reading: Reading): Subject {
	const headings = headingAddresses(reading);
	const visible = headings.find((claim) => hasStreet(claim));
	const records: Subject['records'] = [];
	reading.listings.forEach((says, index) => {
		const others = isOthers(says, reading);
		if (others || (says.listed && others !== false)) return;
		const address = addressOfRecord(says);
		const contradicts = address && visible && hasStreet(address) && !agrees(address.parts, visible.parts);
		if (contradicts && (others === undefined || visible.source === 'visible_text')) return;
		records.push({ says, index, ...(address && { address }) });
	});
	records.sort((a, b) => byTrust(a.says, b.says));
	return { records: withoutNeighbours(records, visible), headings, homes: countHomes(reading) };
}

/** Several homes and no heading that tells which: only those that name the page's own address are its own. */
function withoutNeighbours(records: Subject['records'], visible: AddressClaim | undefined): Subject['records'] {
	if (visible) return records;
	const homes = new Set(
		records.map(({ address }) => address && hasStreet(address) && streetKey(address.parts)).filter(Boolean),
	);
	return homes.size > 2 ? records.filter(({ says }) => says.source === 'portal_data') : records;
}
