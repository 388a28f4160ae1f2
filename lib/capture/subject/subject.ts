import type { ListingSays } from '@/lib/page/reading';
import { byTrust } from '../claim';
import { isSamePage, namesId } from '../page-url';
import type { PreparedPage } from '../prepared-page';
import { type AddressClaim, addressOfRecord, addressOfTitle } from './address-claim';
import { agrees, hasStreet, streetKey } from './same-home';
import { visibleAddresses } from './visible-address';

/** What one source says of one home, with its address. */
interface HomeRecord {
	says: ListingSays;
	address?: AddressClaim;
	/** Index among the reading's listings: contacts name it. */
	index: number;
	/** Whether it is of another home than the page's: undefined where its URL and id don't tell. */
	isOthers: boolean | undefined;
}

/** What the page is about: the records that describe it, and the addresses its headings and titles say. */
export interface Subject {
	/** Best trusted first. */
	records: HomeRecord[];
	headings: AddressClaim[];
	/** Whole addresses on the page that are this home's. */
	visible: AddressClaim[];
	/** How many different homes the page's records describe. */
	homes: number;
	/** Records of another home alone, as a single-page site leaves them behind: the page shows a home all the same. */
	left: HomeRecord[];
}

function candidatesOf(page: PreparedPage): HomeRecord[] {
	return page.listings.map((says, index) => {
		const address = addressOfRecord(says);
		return { says, index, isOthers: isOthers(says, page.url), ...(address && { address }) };
	});
}

function isOthers(says: ListingSays, url: string): boolean | undefined {
	const same = says.url ? isSamePage(says.url, url) : undefined;
	if (same !== undefined) return !same;
	const named = says.id ? namesId(url, says.id) : undefined;
	return named === undefined ? undefined : !named;
}

/** The addresses that the page's titles say. */
function titleAddresses(page: PreparedPage): AddressClaim[] {
	const claims = [
		...['og:title', 'twitter:title', 'og:zillow_fb:address'].map((name) =>
			addressOfTitle(page.meta[name]?.[0], 'page_description'),
		),
		addressOfTitle(page.title, 'page_description'),
	];
	return claims.filter((claim) => claim !== undefined);
}

function countHomes(candidates: HomeRecord[]): number {
	const keys = candidates.map(({ says, address }) =>
		says.url && says.listed ? says.url : address && streetKey(address.parts) + (address.parts.unit_number ?? ''),
	);
	return new Set(keys.filter(Boolean)).size;
}

/** Sorts the records into the page's own and those of the home before. Others, as a list's, are left out of both. */
function sortOut(page: PreparedPage, candidates: HomeRecord[], home: AddressClaim | undefined) {
	const isStateOthers = candidates.some(({ says, isOthers }) => says.source === 'portal_data' && isOthers);
	const own: HomeRecord[] = [];
	const left: HomeRecord[] = [];
	for (const candidate of candidates) {
		const { says, address, isOthers } = candidate;
		// What doesn't say whose it is goes with what is beside it.
		const isBeside = says.source === 'portal_data' ? isStateOthers : page.isHeadStale && !home;
		const contradicts = home && address && hasStreet(address.parts) && !agrees(address.parts, home.parts);
		if (says.listed && isOthers !== false) continue;
		if (isOthers || (contradicts && (isOthers === undefined || home.source === 'visible_text'))) left.push(candidate);
		else if (isOthers === false || !isBeside) own.push(candidate);
	}
	return { own, left };
}

/**
 * Sorts out what the page's sources are about. A source that names another listing than the address bar, or another
 * house than the visible heading, is a neighbour's or the previous page's: single-page sites leave it behind.
 */
export function findSubject(page: PreparedPage): Subject {
	const candidates = candidatesOf(page);
	const headings = [...page.headings, ...titleAddresses(page)];
	const home = headings.find((claim) => hasStreet(claim.parts));
	const { own, left } = sortOut(page, candidates, home);
	const records = withoutNeighbours(own, home).sort((a, b) => byTrust(a.says, b.says));
	const known = [...records.map(({ address }) => address), ...headings].filter((claim) => claim !== undefined);
	const seen = visibleAddresses(page, known);
	return {
		records,
		headings,
		visible: home ? seen : notListed(candidates, seen),
		homes: countHomes(candidates),
		left,
	};
}

/** Without the addresses of homes that the page only lists, with pages of their own, as a search with one hit does. */
function notListed(candidates: HomeRecord[], claims: AddressClaim[]): AddressClaim[] {
	const listed = candidates
		.filter(({ says, isOthers }) => says.listed && isOthers !== false)
		.flatMap(({ address }) => (address && hasStreet(address.parts) ? address.parts : []));
	return claims.filter((claim) => !listed.some((parts) => agrees(parts, claim.parts)));
}

/** Several homes and no heading that tells which: only those that name the page's own address are its own. */
function withoutNeighbours(records: HomeRecord[], home: AddressClaim | undefined): HomeRecord[] {
	if (home) return records;
	const homes = new Set(
		records.flatMap(({ address }) => (address && hasStreet(address.parts) ? streetKey(address.parts) : [])),
	);
	return homes.size > 2 ? records.filter(({ says }) => says.source === 'portal_data') : records;
}
