import type { PageKind } from '@/lib/page/reading';
import { Phrases } from '@/lib/parse/phrases';
import { describedClaims } from '../listing/asking-price';
import { isPrivatePage } from '../page-url';
import { looksLikePerson, withoutDesignations } from '../people/who';
import type { PreparedPage } from '../prepared-page';
import { hasStreet } from './same-home';
import { countsResults, isSearchPath, pathOf } from './search-page';
import type { Subject } from './subject';

const BLOCKED =
	/access (?:to this page has been )?denied|just a moment|attention required|pardon our interruption|are you (?:a )?(?:robot|human)|verify(?:ing)? (?:that )?you(?:'re| are) (?:not a robot|(?:a )?human)|press (?:&|and) hold|captcha|unusual traffic|security check|checking your browser|request unsuccessful|bot detection/i;
/** A check page has hardly any text of its own. */
const BLOCKED_TEXT = 2_500;
const NOT_FOUND = new Phrases(
	"not found|no longer available|can't be found|cant be found|doesn't exist|doesnt exist|error 404",
);
const SEARCH_TITLE =
	/\b(?:homes|houses|properties|real estate|apartments|condos|listings|rentals|flats|land|lots|townhomes|results|property)\b[^|]{0,40}\b(?:for (?:sale|rent|lease)|to (?:rent|let|buy)|in\b)|\b[\d,]+ (?:homes?|properties|listings|results|houses|apartments|rentals)\b|\bsearch results?\b|\blist of\b/i;
const PROFILE_PATH =
	/\/(?:agents?|realtors?|profiles?|team|our-team|people|brokers?|roster|real-estate-agents?|agent-finder|staff|about-me|meet-\w+)(?:\/|$)/i;
const FACTS =
	/\b\d+(?:\.\d)?\s*(?:beds?|baths?|bd|ba|bds|br|bedrooms?|bathrooms?)\b|\b[\d,.]+\s*(?:sq\.?\s?f(?:ee)?t|sqft|square feet|m²|sqm|acres?|sf)\b/i;
const OFFERED =
	/\bfor (?:sale|rent|lease)\b|\bto (?:let|rent)\b|\b(?:sold|pending|off market|under contract|coming soon|listed by|listing by|listing courtesy|mls ?#?|leasing|floor ?plans?|per month|pcm)\b|\/\s?mo(?:nth)?\b/i;

function isBlocked(page: PreparedPage): boolean {
	const text = page.lines.map(({ text }) => text).join('\n');
	return text.length < BLOCKED_TEXT && BLOCKED.test(`${page.title}\n${text}`);
}

function isNotFound(page: PreparedPage): boolean {
	const heading = page.lines.find((line) => line.tag === 'h1');
	return [page.title, heading ? heading.text : ''].some((text) => NOT_FOUND.areIn(text) || /^404\b/.test(text));
}

/** What speaks for a page about one home: each piece of evidence counts once. */
function listingScore(page: PreparedPage, subject: Subject): number {
	const described = ['og:description', 'description', 'og:title'].flatMap((name) => page.meta[name] ?? []).join('\n');
	const text = page.lines
		.slice(0, 250)
		.map(({ text }) => text)
		.join('\n')
		.slice(0, 12_000);
	const left = subject.left.length === 1 ? subject.left : [];
	const types = [...subject.records, ...left].map(({ says }) => says.about ?? '').join(' ');
	const claims = [...subject.headings, ...subject.visible];
	const heading = claims.some(({ parts }) => parts.street_name && (parts.street_number || parts.street_suffix));
	const hasRecord =
		left.length > 0 ||
		subject.records.some(({ address, says }) => address?.parts.street_name || (address?.parts.city && says.price));
	const isPriced =
		describedClaims(page).length > 0 || page.lines.slice(0, 200).some((line) => line.zone === undefined && line.price);
	return [
		heading,
		hasRecord,
		/realestatelisting|residence|house|apartment/.test(types),
		isPriced,
		FACTS.test(`${text}\n${described}`),
		OFFERED.test(`${text}\n${described}\n${page.title}`),
		/mls/i.test(page.title),
	].filter(Boolean).length;
}

/** What is below a mail: a home in it is not the page's own. */
const MAIL = /\bunsubscribe\b|\bemail preferences\b|\bview (?:this )?(?:e-?mail )?in (?:your |a )?browser\b/i;

function isSearch(page: PreparedPage, subject: Subject): boolean {
	const title = `${page.title} ${page.meta['og:title']?.[0] ?? ''}`;
	const listed = page.listings.filter((says) => says.listed).length;
	const lists = subject.homes > 2 || listed > 2 || countsResults(page.lines);
	return lists || isHeadedAsList(page) || isSearchPath(page.url) || SEARCH_TITLE.test(title);
}

/** A heading over a list says what it lists in the plural: "Reno Homes for Sale & Open Houses". */
const LIST_HEADING =
	/\b(?:homes|houses|properties|condos|townhomes|townhouses|lots|listings) (?:and \w+ )?(?:for sale|to buy)\b|\bopen houses\b/i;

const isHeadedAsList = (page: PreparedPage) =>
	page.lines.some((line) => line.tag === 'h1' && !line.zone && LIST_HEADING.test(line.text));

/** A site's front page shows some homes and is about none, except where a site of its own is made for one. */
const isFrontPage = (page: PreparedPage) => /^\/?(?:$|index\.\w+$)/.test(pathOf(page.url));

/** "Petra Quill, REALTOR®" over the homes that they sell. */
const isHeadedByPerson = (page: PreparedPage) =>
	page.lines.some((line) => line.tag === 'h1' && !line.zone && looksLikePerson(withoutDesignations(line.text)));

/** "$2,350 / 2br - 900ft2 - Sunny flat": the heading of an ad. */
const isHeadedByOffer = (page: PreparedPage) =>
	page.lines.some(
		(line) =>
			line.tag === 'h1' &&
			!line.zone &&
			/^[$£€]\s?\d[\d,.]*\b(?!\+|k\b| ?[-–])/.test(line.text) &&
			FACTS.test(line.text),
	);

/** Where sites write about homes rather than offer them. */
const ARTICLE_PATH = /\/(?:blog|news|articles?|press|stories)\//i;

function isHeaded(subject: Subject): boolean {
	return subject.headings.some(({ parts }) => parts.street_number || (parts.street_suffix && parts.city));
}

/** Whether the page says of itself which home it is about. */
function isAboutOne(page: PreparedPage, subject: Subject): boolean {
	if (ARTICLE_PATH.test(pathOf(page.url)) && subject.records.length === 0) return false;
	const headed = isHeaded(subject) || (isHeadedByOffer(page) && subject.homes <= 1 && !countsResults(page.lines));
	if (
		!headed &&
		(countsResults(page.lines) ||
			isSearchPath(page.url) ||
			[isHeadedAsList, isFrontPage, isHeadedByPerson].some((says) => says(page)))
	)
		return false;
	const street = subject.visible.length > 0 || subject.records.some(({ address }) => hasStreet(address?.parts));
	const listing = subject.records.some(({ says }) => /realestatelisting/.test(says.about ?? '') && !says.listed);
	return headed || (subject.homes <= 2 && street) || (subject.homes <= 1 && listing);
}

/** CRMs are at such an address, and listing sites too: there what the page holds decides. */
const APPLICATION = /^https?:\/\/app\./i;

function isMail(page: PreparedPage): boolean {
	return (
		(isPrivatePage(page.url) && !APPLICATION.test(page.url)) ||
		(!page.meta['og:title'] && page.lines.slice(-40).some((line) => MAIL.test(line.text)))
	);
}

/** What the page is. A known portal's addresses decide; elsewhere what the page holds does. */
export function pageKind(page: PreparedPage, subject: Subject): PageKind {
	if (isBlocked(page)) return 'blocked';
	if (isNotFound(page)) return 'other';
	if (page.site?.page && !page.isOpened) return page.site.page;
	if (isMail(page)) return 'other';
	const score = listingScore(page, subject);
	if (isAboutOne(page, subject) && score >= 3) return 'listing';
	const isProfile = PROFILE_PATH.test(pathOf(page.url)) || (isHeadedByPerson(page) && !isHeaded(subject));
	if (isProfile && subject.homes <= 2) return 'agent-profile';
	if (isSearch(page, subject)) return 'search';
	if (ARTICLE_PATH.test(pathOf(page.url)) || isFrontPage(page)) return 'other';
	const isLocated =
		subject.headings.some(({ parts }) => parts.street_name) || subject.records.some(({ address }) => address);
	return isLocated && score >= 3 ? 'listing' : 'other';
}
