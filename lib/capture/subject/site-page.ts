import type { PageLine } from '../page-line';
import { looksLikePerson, withoutDesignations } from '../people/who';
import type { PreparedPage } from '../prepared-page';
import { countsResults, isSearchPath, pathOf } from './search-page';
import type { Subject } from './subject';

const SEARCH_TITLE =
	/\b(?:homes|houses|propert(?:ies|y)|real estate|apartments|condos|listings|rentals|land|lots|townhomes)\b[^|]{0,40}\b(?:for (?:sale|rent|lease)|to (?:rent|let|buy)|in\b)|\b\d+ (?:homes?|properties|listings|results|houses|apartments|rentals)\b|\bsearch results?\b|\blist of\b/i;
/** Where sites write about homes rather than offer them. */
const ARTICLE_PATH = /\/(?:blog|news|articles?|press|stories|journal|magazine)\//i;
const PROFILE_PATH =
	/\/(?:(?:[\w-]+-)?(?:agents?|team)|realtors?|profiles?|people|brokers?|roster|agent-finder|staff|about-me|meet-\w+)(?:\/|$)/i;

/** A page's main headings, those in menus and asides left out. */
const mainHeadings = (lines: PageLine[]) => lines.filter(({ tag, zone }) => tag === 'h1' && !zone);

/** "3 Beds 2 Baths": a list's title never counts the baths. */
const ROOMS = /\b\d+ ?(?:beds?|bd|br)\b[^|]{0,12}\b\d+(?:\.\d)? ?(?:baths?|ba)\b/i;

/** Whether the page's title or main heading is that of a list: "Reno Homes for Sale & Open Houses". */
export const isCalledList = ({ title, meta, lines }: PreparedPage): boolean =>
	[title, ...(meta['og:title'] ?? []), ...mainHeadings(lines).map(({ text }) => text)].some(
		(name) => SEARCH_TITLE.test(name) && !ROOMS.test(name),
	);

/** A site's front page shows some homes and is about none, except where a site of its own is made for one. */
export const isFrontPage = ({ url }: PreparedPage) => /^\/?(?:$|index\.\w+$)/.test(pathOf(url));

export const isArticle = ({ url }: PreparedPage) => ARTICLE_PATH.test(pathOf(url));

/** "Petra Quill, REALTOR®" over the homes that they sell. */
const isHeadedByPerson = ({ lines }: PreparedPage) =>
	mainHeadings(lines).some(({ text }) => looksLikePerson(withoutDesignations(text)));

/** Whether the page's headings and titles name one house. */
const isHeaded = ({ headings }: Subject) =>
	headings.some(({ parts }) => parts.street_number || (parts.street_suffix && parts.city));

/** So many people of one firm are on an office's page rather than beside a home. */
const ROSTER = 5;

/** Whether the page has the mail addresses of many people of one firm. */
function isRoster({ main }: PreparedPage): boolean {
	const hosts = [...new Set(main.flatMap(({ emails }) => emails))].map((email) => email.replace(/^.*@/, ''));
	return hosts.some((host) => hosts.filter((other) => other === host).length >= ROSTER);
}

/** Whether the page is one of an agent, or of a team or an office. */
export const isProfile = (page: PreparedPage, subject: Subject) =>
	subject.homes <= 2 &&
	(PROFILE_PATH.test(pathOf(page.url)) || isRoster(page) || (isHeadedByPerson(page) && !isHeaded(subject)));

/** Whether the page lists homes, or is called so; a front page's title says what the site is for. */
export function isSearch(page: PreparedPage, subject: Subject): boolean {
	const listed = page.listings.filter((says) => says.listed).length;
	const lists = subject.homes > 2 || listed > 2 || countsResults(page.lines);
	return lists || isSearchPath(page.url) || (!isFrontPage(page) && isCalledList(page));
}
