import { webUrl } from '@/lib/parse/web-url';

/** Query parameters that say where a visitor came from, not what the page shows. */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|gad_\w+|dclid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|mc_[ce]id|_hs\w+|hsa_\w+|mkt_tok|vero_\w+|oly_\w+|_ga|_gl|ref|ref_src|referrer|source|src|cid|cmp|cmpid|campaign|trk|trkCampaign|spm|s_kwcid|ito|ICID|share|shared|from|rtoken|email_\w+|iid|rdc_\w+|_branch_\w+|mkwid|pcrid|ar|fp|cvid)$/i;

/** Where mail is read and customers are kept: their addresses never leave the browser. */
const PRIVATE_SITES: ReadonlySet<string> = new Set(
	'gmail.com outlook.com outlook.office.com outlook.office365.com outlook.live.com hotmail.com proton.com proton.me protonmail.com protonmail.me zoho.com fastmail.com icloud.com aol.com gmx.com gmx.net rechat.com followupboss.com kvcore.com boldtrail.com hubspot.com salesforce.com force.com pipedrive.com chime.me lofty.com boomtownroi.com sierrainteractive.com liondesk.com cincpro.com wiseagent.com slack.com whatsapp.com messenger.com teams.microsoft.com'.split(
		' ',
	),
);
const PRIVATE_FIRST: ReadonlySet<string> = new Set(
	'mail webmail inbox outlook owa crm app message messages'.split(' '),
);
const PRIVATE_PATH = /^\/(?:mail|webmail|owa|inbox|messages?|messaging|crm|leads?|contacts?)(?:\/|$)/i;

function isPrivateHost(host: string): boolean {
	const labels = host.split('.');
	// "us.mail.yahoo.com"
	if (PRIVATE_FIRST.has(labels[0] ?? '') || (labels.at(-3) === 'mail' && labels.at(-1) === 'com')) return true;
	return labels.some((_label, at) => PRIVATE_SITES.has(labels.slice(at).join('.')));
}

/** The path without escapes; as it is written where these are no UTF-8 ("/100%", "/caf%E9"). */
function comparablePath(url: URL): string {
	const path = url.pathname.toLowerCase().replace(/\/+$/, '');
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

const comparableHost = (url: URL) => url.hostname.toLowerCase().replace(/^(?:www|m|mobile|touch|amp)\./, '');

/** Long enough not to be a house number or a ZIP code. */
const idsOf = (url: URL): string[] => `${url.pathname}?${url.search}`.match(/\d{6,}/g) ?? [];

/**
 * Whether an address that a source gives to its listing is that of the page: undefined where it can't be told, as with
 * the site's front page.
 */
export function isSamePage(href: string | undefined, pageHref: string): boolean | undefined {
	const page = webUrl(pageHref);
	const url = webUrl(href, pageHref);
	if (!page || !url || !href) return undefined;
	const paths = [comparablePath(url), comparablePath(page)] as const;
	const ids = idsOf(url);
	const pageIds = idsOf(page);
	if (ids.length > 0 && pageIds.length > 0) {
		if (comparableHost(url) !== comparableHost(page)) return undefined;
		return ids.some((id) => pageIds.includes(id));
	}
	if (paths[0] === paths[1]) return true;
	const deep = (path: string) => /\d/.test(path) && path.split('/').length > 2;
	const sameShelf = paths[0].split('/')[1] === paths[1].split('/')[1];
	return deep(paths[0]) && deep(paths[1]) && sameShelf && comparableHost(url) === comparableHost(page)
		? false
		: undefined;
}

/** Whether the page's address says this id: undefined where the address holds no id at all. */
export function namesId(pageHref: string, id: string): boolean | undefined {
	const page = webUrl(pageHref);
	if (!page) return undefined;
	const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
	if (letters(page.pathname + page.search).includes(letters(id))) return true;
	return idsOf(page).length > 0 && /\d{6,}/.test(id) ? false : undefined;
}

/** Whether the address is a mailbox's, an inbox's or a CRM's. */
export function isPrivatePage(href: string): boolean {
	const url = webUrl(href);
	return !url || isPrivateHost(url.hostname) || PRIVATE_PATH.test(url.pathname);
}

/**
 * The page's address as it may be sent: without tracking, fragment, user name and password;
 * undefined for mailboxes, inboxes and CRMs. Of a page that is not recognised, the query goes too.
 */
export function refererUrl(href: string, canonical: string | undefined, isRecognised: boolean): string | undefined {
	if (isPrivatePage(href)) return undefined;
	const own = webUrl(canonical);
	const url = isRecognised && own && canonical && isCanonicalOf(own, href) ? own : webUrl(href);
	if (!url) return undefined;
	url.hash = '';
	url.username = '';
	url.password = '';
	if (!isRecognised) url.search = '';
	return withoutTracking(url);
}

/** The address without the parameters that only say where a visitor came from. */
export function withoutTracking(address: URL): string {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
	return url.href;
}

/** A canonical link of another page is a single-page site's from before. */
function isCanonicalOf(canonical: URL, href: string): boolean {
	const page = webUrl(href);
	return (
		page !== undefined &&
		comparableHost(canonical) === comparableHost(page) &&
		isSamePage(canonical.href, href) === true
	);
}
