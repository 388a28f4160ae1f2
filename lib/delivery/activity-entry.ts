import { type Action, type Activity, subjectOf } from '@/lib/lead/activity';
import { oneLine, visibleLines } from '@/lib/parse/plain-text';
import { readPrice } from '@/lib/parse/price';
import { parseWebUrl } from '@/lib/parse/web-url';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Delivery } from './delivery';

/** What can be told about a listing and about a search, in Rechat's names, in the order of the form. */
export const LISTING_DETAILS = ['url', 'street_address', 'price', 'mls_number', 'mls', 'cover_image_url'] as const;
export const SEARCH_DETAILS = [
	'title',
	'url',
	'minimum_price',
	'maximum_price',
	'minimum_bedrooms',
	'maximum_bedrooms',
	'minimum_bathrooms',
	'maximum_bathrooms',
	'property_types',
] as const;

export type ListingDetail = (typeof LISTING_DETAILS)[number];
export type SearchDetail = (typeof SEARCH_DETAILS)[number];

/** A timeline entry as it is in the form: texts, until it is composed. */
export interface ActivityEntry {
	action: Action;
	listing: Partial<Record<ListingDetail, string>>;
	search: Partial<Record<SearchDetail, string>>;
	/** True when the search asks for a pool. */
	pool: boolean;
	notes: string;
}

/** What keeps an entry from being logged; each has its words in `_locales` (`timeline_problem_…`). */
type EntryProblemCode = 'empty' | 'url' | 'number' | 'price' | 'range';

export interface EntryProblem {
	/** The detail it is shown at. */
	field: ListingDetail | SearchDetail;
	code: EntryProblemCode;
}

/** An entry about the lead's own listing, as far as it has one; nothing is said of a search. */
export function entryFor(
	{ payload, mls }: Pick<Delivery, 'payload' | 'mls'>,
	action: Action,
	notes = '',
): ActivityEntry {
	const { listing, referer_url } = payload;
	const address = listing?.property?.address;
	const said = {
		url: referer_url,
		street_address: address?.street_address ?? address?.full_address,
		price: listing?.price?.toString(),
		mls_number: listing?.mls_number,
		mls,
		cover_image_url: listing?.cover_image_url,
	};
	return { action, listing: withoutEmpty(said), search: {}, pool: false, notes };
}

/** Everything that keeps the entry from being logged, in the order of the form. Details of another subject don't count. */
export function entryProblems(entry: ActivityEntry): EntryProblem[] {
	switch (subjectOf(entry.action)) {
		case 'listing':
			return listingProblems(cleaned(entry.listing));
		case 'search':
			return searchProblems(cleaned(entry.search), entry.pool);
		case 'account':
			return [];
	}
}

function listingProblems(said: ActivityEntry['listing']): EntryProblem[] {
	const isNamed = said.url || said.street_address || said.mls_number;
	return problems([
		[!isNamed, 'url', 'empty'],
		[!isWebAddress(said.url), 'url', 'url'],
		[said.price !== undefined && readPrice(said.price) === undefined, 'price', 'price'],
		[!isWebAddress(said.cover_image_url), 'cover_image_url', 'url'],
	]);
}

function searchProblems(said: ActivityEntry['search'], pool: boolean): EntryProblem[] {
	const isPrice = (price: string | undefined) => price === undefined || readPrice(price) !== undefined;
	const isNumber = (number: string | undefined) => number === undefined || readNumber(number) !== undefined;
	const isBelow = (least: SearchDetail, most: SearchDetail) =>
		(numberOf(said[least]) ?? 0) <= (numberOf(said[most]) ?? Number.POSITIVE_INFINITY);
	return problems([
		[Object.keys(said).length === 0 && !pool, 'title', 'empty'],
		[!isWebAddress(said.url), 'url', 'url'],
		[!isPrice(said.minimum_price), 'minimum_price', 'price'],
		[!isPrice(said.maximum_price), 'maximum_price', 'price'],
		[!isBelow('minimum_price', 'maximum_price'), 'maximum_price', 'range'],
		[!isNumber(said.minimum_bedrooms), 'minimum_bedrooms', 'number'],
		[!isNumber(said.maximum_bedrooms), 'maximum_bedrooms', 'number'],
		[!isBelow('minimum_bedrooms', 'maximum_bedrooms'), 'maximum_bedrooms', 'range'],
		[!isNumber(said.minimum_bathrooms), 'minimum_bathrooms', 'number'],
		[!isNumber(said.maximum_bathrooms), 'maximum_bathrooms', 'number'],
		[!isBelow('minimum_bathrooms', 'maximum_bathrooms'), 'maximum_bathrooms', 'range'],
	]);
}

/** What Rechat gets for an entry without problems: only what its action is about, and nothing that is empty. */
export function composeActivity({ action, listing, search, pool, notes }: ActivityEntry): Activity {
	const subject = subjectOf(action);
	return withoutEmpty<Activity>({
		action,
		listing: subject === 'listing' ? composeListing(cleaned(listing)) : undefined,
		search: subject === 'search' ? composeSearch(cleaned(search), pool) : undefined,
		notes: visibleLines(notes).trim(),
	});
}

const composeListing = ({ url, cover_image_url, price, street_address, ...said }: ActivityEntry['listing']) =>
	withoutEmpty<NonNullable<Activity['listing']>>({
		...said,
		url: parseWebUrl(url ?? ''),
		cover_image_url: parseWebUrl(cover_image_url ?? ''),
		price: readPrice(price ?? ''),
		property: street_address ? { address: { street_address } } : undefined,
	});

function composeSearch({ title, url, property_types = '', ...numbers }: ActivityEntry['search'], pool: boolean) {
	return withoutEmpty<NonNullable<Activity['search']>>({
		title,
		url: parseWebUrl(url ?? ''),
		...Object.fromEntries(Object.entries(numbers).map(([name, typed]) => [name, numberOf(typed)])),
		property_types: property_types.split(',').map(oneLine).filter(Boolean),
		pool: pool || undefined,
	});
}

const problems = (checks: [boolean, EntryProblem['field'], EntryProblemCode][]): EntryProblem[] =>
	checks.flatMap(([found, field, code]) => (found ? [{ field, code }] : []));

const cleaned = <Said extends Partial<Record<string, string>>>(said: Said) =>
	withoutEmpty(Object.fromEntries(Object.entries(said).map(([name, typed = '']) => [name, oneLine(typed)]))) as Said;

const isWebAddress = (url: string | undefined) => url === undefined || parseWebUrl(url) !== undefined;

/** Beds and baths: a whole number or a half, as 2.5. */
const readNumber = (typed: string): number | undefined => (/^\d{1,3}(\.\d)?$/.test(typed) ? Number(typed) : undefined);

/** Beds, baths and prices alike. */
const numberOf = (typed: string | undefined): number | undefined =>
	typed === undefined ? undefined : (readNumber(typed) ?? readPrice(typed));
