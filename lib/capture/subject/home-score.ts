import { describedClaims } from '../listing/asking-price';
import { mlsNumbers } from '../listing/mls';
import { visibleStatus } from '../listing/status';
import type { PreparedPage } from '../prepared-page';
import { hasStreet, streetKey } from './same-home';
import { countsResults, isSearchPath, pathOf } from './search-page';
import { isArticle, isCalledList, isFrontPage, isProfile } from './site-page';
import type { Subject } from './subject';

const FACTS =
	/\b\d+(?:\.\d)?\s*(?:beds?|baths?|bd|ba|bds|br|bedrooms?|bathrooms?)\b|\b[\d,.]+\s*(?:sq\.?\s?f(?:ee)?t|sqft|square feet|m²|sqm|acres?|sf)\b/i;
/** "14 / 212", "More photos (6)" */
const GALLERY = /(?:^|\s)\d{1,3} ?(?:\/|of) ?\d{1,3}(?:\s|$)|\bphotos \(?\d|\b\d+ photos\b/i;
/** A number of its own ends the address of a page about one thing. */
const OWN_NUMBER = /\d{3,}[^/]*\/?$/;
/** So many lines hold a page's own part, or the beginning of its list. */
const FIRST_LINES = 250;
/** What a page that offers one home reaches: more than an address alone, and more than a price with pictures. */
const ENOUGH = 6;

/** What is said of the page in its head and in its first lines. */
function textOf({ title, meta, lines }: PreparedPage): string {
	const described = ['og:description', 'description', 'og:title'].flatMap((name) => meta[name] ?? []);
	const seen = lines.slice(0, FIRST_LINES).map(({ text }) => text);
	return [title, ...described, ...seen].join('\n').slice(0, 12_000);
}

/** Whether several homes' addresses stand equally deep in the page. */
function listsHomes({ main }: PreparedPage): boolean {
	const homes = new Map<number, Set<string>>();
	for (const { zone, up, address } of main.slice(0, FIRST_LINES)) {
		if (zone || !hasStreet(address) || !(address.street_suffix || address.city)) continue;
		homes.set(up, (homes.get(up) ?? new Set()).add(streetKey(address)));
	}
	return [...homes.values()].some(({ size }) => size > 2);
}

const isPriced = (page: PreparedPage, { records }: Subject) =>
	describedClaims(page).length > 0 ||
	records.some(({ says }) => says.price) ||
	page.main.slice(0, FIRST_LINES).some(({ zone, price }) => !zone && price);

/** Whether a record says which home the page is about, or the head of the home before says that it is about one. */
const isLocated = ({ headings, records, left }: Subject) =>
	headings.some(({ parts }) => parts.street_name) || left.length === 1 || records.some(({ address }) => address);

const namesStreet = ({ visible, records }: Subject) =>
	visible.length > 0 || records.some(({ address }) => hasStreet(address?.parts));

const isTypedAsHome = ({ records, left }: Subject) =>
	[...records, ...left].some(({ says }) => /realestatelisting|residence|house|apartment/.test(says.about ?? ''));

/**
 * Whether the page offers one home: what speaks for it and against it is weighed together, so that a page that lacks
 * one sign, as a plain one or one whose street is still a secret, is known by the others. The weights began as
 * those of a logistic regression on recorded pages; they are rounded, and some set by hand.
 */
export function offersOneHome(page: PreparedPage, subject: Subject): boolean {
	const evidence: [weight: number, isSo: boolean][] = [
		[3, isLocated(subject)],
		[2, namesStreet(subject)],
		[3, FACTS.test(textOf(page))],
		[2, isPriced(page, subject)],
		[2, isTypedAsHome(subject)],
		[1, visibleStatus(page) !== undefined],
		[1, new Set(mlsNumbers(page)).size === 1],
		[1, page.main.slice(0, FIRST_LINES).some(({ text }) => text.length < 80 && GALLERY.test(text))],
		[1, OWN_NUMBER.test(pathOf(page.url))],
		[-1, listsHomes(page)],
		[-2, countsResults(page.lines)],
		[-2, isSearchPath(page.url)],
		[-3, isCalledList(page)],
		[-3, isProfile(page, subject)],
		[-4, isFrontPage(page)],
		[-7, isArticle(page)],
	];
	return evidence.reduce((sum, [weight, isSo]) => sum + (isSo ? weight : 0), 0) >= ENOUGH;
}
