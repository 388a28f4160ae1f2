import type { PageKind, Reading } from '@/lib/page/reading';
import { Phrases } from '@/lib/parse/phrases';
import { plain } from '../lines';
import { describedClaims, priceOfLine } from '../listing/asking-price';
import { isPrivatePage } from '../page-url';
import { looksLikePerson, withoutDesignations } from '../people/who';
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
	/\b\d+(?:\.\d)?\s*(?:beds?|baths?|bd|ba|bds|bedrooms?|bathrooms?)\b|\b[\d,.]+\s*(?:sq\.?\s?f(?:ee)?t|sqft|square feet|m²|sqm|acres?|sf)\b/i;
const OFFERED =
	/\bfor (?:sale|rent|lease)\b|\bto (?:let|rent)\b|\b(?:sold|pending|off market|under contract|coming soon|listed by|listing by|listing courtesy|mls ?#?|leasing|floor ?plans?|per month|pcm)\b|\/\s?mo(?:nth)?\b/i;

function isBlocked(reading: Reading): boolean {
	const text = reading.lines.map(plain).join('\n');
	return text.length < BLOCKED_TEXT && BLOCKED.test(`${reading.title}\n${text}`);
}

function isNotFound(reading: Reading): boolean {
	const heading = reading.lines.find((line) => line.tag === 'h1');
	return [reading.title, heading ? plain(heading) : ''].some((text) => NOT_FOUND.areIn(text) || /^404\b/.test(text));
}

/** What speaks for a page about one home: each piece of evidence counts once. */
function listingScore(reading: Reading, subject: Subject): number {
	const described = ['og:description', 'description', 'og:title']
		.flatMap((name) => reading.meta[name] ?? [])
		.join('\n');
	const text = reading.lines.slice(0, 250).map(plain).join('\n').slice(0, 12_000);
	const left = subject.left.length === 1 ? subject.left : [];
	const types = [...subject.records.map(({ says }) => says), ...left].map(({ about }) => about ?? '').join(' ');
	const claims = [...subject.headings, ...subject.visible];
	const heading = claims.some(({ parts }) => parts.street_name && (parts.street_number || parts.street_suffix));
	const hasRecord =
		left.length > 0 ||
		subject.records.some(({ address, says }) => address?.parts.street_name || (address?.parts.city && says.price));
	const isPriced =
		describedClaims(reading).length > 0 ||
		reading.lines.slice(0, 200).some((line) => line.zone === undefined && priceOfLine(plain(line)));
	return [
		heading,
		hasRecord,
		/realestatelisting|residence|house|apartment/.test(types),
		isPriced,
		FACTS.test(`${text}\n${described}`),
		OFFERED.test(`${text}\n${described}\n${reading.title}`),
		/mls/i.test(reading.title),
	].filter(Boolean).length;
}

/** What stands below a mail: a home in it is not the page's own. */
const MAIL = /\bunsubscribe\b|\bemail preferences\b|\bview (?:this )?(?:e-?mail )?in (?:your |a )?browser\b/i;

function isSearch(reading: Reading, subject: Subject): boolean {
	const title = `${reading.title} ${reading.meta['og:title']?.[0] ?? ''}`;
	const listed = reading.listings.filter((says) => says.listed).length;
	const lists = subject.homes > 2 || listed > 2 || countsResults(reading);
	return lists || isHeadedAsList(reading) || isSearchPath(reading) || SEARCH_TITLE.test(title);
}

/** A heading over a list says what it lists in the plural: "Reno Homes for Sale & Open Houses". */
const LIST_HEADING =
	/\b(?:homes|houses|properties|condos|townhomes|townhouses|lots|listings) (?:and \w+ )?(?:for sale|to buy)\b|\bopen houses\b/i;

const isHeadedAsList = (reading: Reading) =>
	reading.lines.some((line) => line.tag === 'h1' && !line.zone && LIST_HEADING.test(plain(line)));

/** A site's front page shows some homes and is about none, except where a site of its own is made for one. */
const isFrontPage = (reading: Reading) => /^\/?(?:$|index\.\w+$)/.test(pathOf(reading.url));

/** "Petra Quill, REALTOR®" over the homes that she sells. */
const isHeadedByPerson = (reading: Reading) =>
	reading.lines.some((line) => line.tag === 'h1' && !line.zone && looksLikePerson(withoutDesignations(plain(line))));

/** Where sites write about homes rather than offer them. */
const ARTICLE_PATH = /\/(?:blog|news|articles?|press|stories)\//i;

function isHeaded(subject: Subject): boolean {
	return subject.headings.some(({ parts }) => parts.street_number || (parts.street_suffix && parts.city));
}

/** Whether the page says of itself which home it is about. */
function isAboutOne(reading: Reading, subject: Subject): boolean {
	if (ARTICLE_PATH.test(pathOf(reading.url)) && subject.records.length === 0) return false;
	const headed = isHeaded(subject);
	if (
		!headed &&
		[countsResults, isHeadedAsList, isFrontPage, isHeadedByPerson, isSearchPath].some((says) => says(reading))
	)
		return false;
	const street = subject.visible.length > 0 || subject.records.some(({ address }) => hasStreet(address?.parts));
	const listing = subject.records.some(({ says }) => /realestatelisting/.test(says.about ?? '') && !says.listed);
	return headed || (subject.homes <= 2 && street) || (subject.homes <= 1 && listing);
}

function isMail(reading: Reading): boolean {
	return (
		isPrivatePage(reading.url) ||
		(!reading.meta['og:title'] && reading.lines.slice(-40).some((line) => MAIL.test(plain(line))))
	);
}

/** What the page is. A known portal's addresses decide; elsewhere what the page holds does. */
export function pageKind(reading: Reading, subject: Subject): PageKind {
	if (isBlocked(reading)) return 'blocked';
	if (isNotFound(reading)) return 'other';
	if (reading.page) return reading.page;
	if (isMail(reading)) return 'other';
	const score = listingScore(reading, subject);
	if (isAboutOne(reading, subject) && score >= 3) return 'listing';
	const isProfile = PROFILE_PATH.test(pathOf(reading.url)) || (isHeadedByPerson(reading) && !isHeaded(subject));
	if (isProfile && subject.homes <= 2) return 'agent-profile';
	if (isSearch(reading, subject)) return 'search';
	if (ARTICLE_PATH.test(pathOf(reading.url)) || isFrontPage(reading)) return 'other';
	const isLocated =
		subject.headings.some(({ parts }) => parts.street_name) || subject.records.some(({ address }) => address);
	return isLocated && score >= 3 ? 'listing' : 'other';
}
