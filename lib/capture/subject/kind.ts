import type { PageKind } from '@/lib/page/reading';
import { Phrases } from '@/lib/parse/phrases';
import { isPrivatePage } from '../page-url';
import type { PreparedPage } from '../prepared-page';
import { offersOneHome } from './home-score';
import { isArticle, isProfile, isSearch } from './site-page';
import type { Subject } from './subject';

const BLOCKED =
	/access (?:to this page has been )?denied|just a moment|attention required|pardon our interruption|are you (?:a )?(?:robot|human)|verify(?:ing)? (?:that )?you(?:'re| are) (?:not a robot|(?:a )?human)|press (?:&|and) hold|captcha|unusual traffic|security check|checking your browser|request unsuccessful|bot detection/i;
/** A check page has hardly any text of its own. */
const BLOCKED_TEXT = 2_500;
const NOT_FOUND = new Phrases(
	"not found|no longer available|can't be found|cant be found|doesn't exist|doesnt exist|error 404",
);

function isBlocked(page: PreparedPage): boolean {
	const text = page.lines.map(({ text }) => text).join('\n');
	return text.length < BLOCKED_TEXT && BLOCKED.test(`${page.title}\n${text}`);
}

function isNotFound(page: PreparedPage): boolean {
	const heading = page.lines.find((line) => line.tag === 'h1');
	return [page.title, heading ? heading.text : ''].some((text) => NOT_FOUND.areIn(text) || /^404\b/.test(text));
}

/** What is below a mail: a home in it is not the page's own. */
const MAIL =
	/\bunsubscribe\b|\bemail preferences\b|\bview (?:this )?(?:e-?mail )?in (?:your |a )?browser\b|\byou(?:['’]re| are) receiving this\b|\bthis e-?mail (?:was|has been) sent\b/i;

/** What webmail calls its pages. */
const MAILBOX = /^Mail - .+ - Outlook$|\S@\S+ - [\w .&-]*mail$|\bYahoo Mail$/i;

/** CRMs are at such an address, and listing sites too: there what the page holds decides. */
const APPLICATION = /^https?:\/\/app\./i;

function isMail(page: PreparedPage): boolean {
	return (
		(isPrivatePage(page.url) && !APPLICATION.test(page.url)) ||
		MAILBOX.test(page.title) ||
		(!page.meta['og:title'] && page.lines.slice(-40).some((line) => MAIL.test(line.text)))
	);
}

/** What the page is. A known portal's addresses decide; elsewhere what the page holds does. */
export function pageKind(page: PreparedPage, subject: Subject): PageKind {
	if (isBlocked(page)) return 'blocked';
	if (isNotFound(page)) return 'other';
	if (page.site?.page && !page.isOpened) return page.site.page;
	if (isMail(page)) return 'other';
	if (offersOneHome(page, subject)) return 'listing';
	if (isProfile(page, subject)) return 'agent-profile';
	return !isArticle(page) && isSearch(page, subject) ? 'search' : 'other';
}
