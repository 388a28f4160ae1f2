import type { Line, ListingSays, Reading } from '@/lib/page/reading';
import { byTrust } from '../claim';
import { ownLines, plain } from '../lines';
import { isSamePage, namesId } from '../page-url';
import { type AddressClaim, addressOfRecord, addressOfTitle } from './address-claim';
import { agrees, hasStreet, streetKey } from './same-home';
import { countsResults, isSearchPath } from './search-page';
import { isHeadStale, withoutStaleHead } from './stale';
import { visibleAddresses } from './visible-address';

/** What the page is about: the records that describe it, and the addresses its headings and titles say. */
export interface Subject {
	/** Best trusted first. */
	records: { says: ListingSays; address?: AddressClaim; index: number }[];
	headings: AddressClaim[];
	/** Whole addresses that stand on the page and are this home's. */
	visible: AddressClaim[];
	/** How many different homes the page's records describe. */
	homes: number;
	/** Records of another home alone, as a single-page site leaves them behind: the page shows a home all the same. */
	left: ListingSays[];
}

/** The addresses of the page's main heading and of what is beside it. */
function visibleHeadings(reading: Reading): AddressClaim[] {
	const h1 = reading.lines
		.filter((line) => line.tag === 'h1' && line.zone !== 'footer')
		.slice(0, 3)
		.map(plain);
	const texts = new Set([h1Text(reading), ...h1, ...besideHeading(reading)]);
	return [...texts].map((text) => addressOfTitle(text, 'visible_text')).filter((claim) => claim !== undefined);
}

/** The home that the visible heading names. */
export const headedHome = (reading: Reading) => visibleHeadings(reading).find(({ parts }) => hasStreet(parts));

/** The addresses that the page's titles say. */
function titleAddresses(reading: Reading): AddressClaim[] {
	const claims = [
		...['og:title', 'twitter:title', 'og:zillow_fb:address'].map((name) =>
			addressOfTitle(reading.meta[name]?.[0], 'page_description'),
		),
		addressOfTitle(reading.title, 'page_description'),
	];
	return claims.filter((claim) => claim !== undefined);
}

const mayBeAddress = (text: string) => text.includes(',') && text.length < 120;

/**
 * The lines right below and above the main heading: a heading that says "4 bedroom house" has the address beside it. A
 * heading over a list has the first card there: other homes' addresses follow, each as deep in the page.
 */
function besideHeading(reading: Reading): string[] {
	const at = reading.lines.findIndex((line) => line.tag === 'h1' && !line.zone);
	const heading = reading.lines[at];
	if (!heading || isSearchPath(reading) || countsResults(reading)) return [];
	const lines = ownLines(reading.lines);
	return [at + 1, at - 1, at + 2]
		.map((i) => reading.lines[i])
		.filter((line) => line !== undefined && line.up >= heading.up - 1 && !line.zone)
		.filter((line) => line !== undefined && mayBeAddress(plain(line)) && !isOneOfMany(line, lines))
		.map((line) => (line ? plain(line) : ''));
}

/** Whether as deep in the page another home's address follows. */
function isOneOfMany(line: Line, lines: Line[]): boolean {
	const own = addressOfTitle(plain(line), 'visible_text');
	return lines.slice(0, 250).some((other) => {
		if (other.up !== line.up || other.zone || !mayBeAddress(plain(other))) return false;
		const parts = addressOfTitle(plain(other), 'visible_text')?.parts;
		return own && parts && hasStreet(parts) && !agrees(parts, own.parts);
	});
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
	const visibleHome = headedHome(reading);
	const isStale = isHeadStale(reading);
	const isStateOthers = reading.listings.some((says) => says.source === 'portal_data' && isOthers(says, reading));
	const headings = [...visibleHeadings(reading), ...titleAddresses(withoutStaleHead(reading, visibleHome))];
	const visible = headings.find((claim) => hasStreet(claim.parts));
	const records: Subject['records'] = [];
	const left: ListingSays[] = [];
	reading.listings.forEach((says, index) => {
		const others = isOthers(says, reading);
		if (others && !says.listed) left.push(says);
		if (others || (says.listed && others !== false)) return;
		// What doesn't say whose it is goes with what stands beside it.
		if (others === undefined && (says.source === 'portal_data' ? isStateOthers : isStale && !visible)) return;
		const address = addressOfRecord(says);
		const contradicts = address && visible && hasStreet(address?.parts) && !agrees(address.parts, visible.parts);
		if (contradicts && (others === undefined || visible.source === 'visible_text')) {
			left.push(says);
			return;
		}
		records.push({ says, index, ...(address && { address }) });
	});
	records.sort((a, b) => byTrust(a.says, b.says));
	const own = withoutNeighbours(records, visible);
	const known = [...own.map(({ address }) => address), ...headings].filter((claim) => claim !== undefined);
	const seen = visibleAddresses(reading, known);
	return {
		records: own,
		headings,
		visible: visible ? seen : notListed(reading, seen),
		homes: countHomes(reading),
		left,
	};
}

/** Without the addresses of homes that the page only lists, with pages of their own, as a search with one hit does. */
function notListed(reading: Reading, claims: AddressClaim[]): AddressClaim[] {
	const listed = reading.listings
		.filter((says) => says.listed && isOthers(says, reading) !== false)
		.map((says) => addressOfRecord(says)?.parts)
		.filter((parts) => parts && hasStreet(parts));
	return claims.filter((claim) => !listed.some((parts) => parts && agrees(parts, claim.parts)));
}

/** Several homes and no heading that tells which: only those that name the page's own address are its own. */
function withoutNeighbours(records: Subject['records'], visible: AddressClaim | undefined): Subject['records'] {
	if (visible) return records;
	const homes = new Set(
		records.map(({ address }) => address && hasStreet(address?.parts) && streetKey(address.parts)).filter(Boolean),
	);
	return homes.size > 2 ? records.filter(({ says }) => says.source === 'portal_data') : records;
}
