/** Sites whose pages are one address with the open message in the fragment: mail, inboxes, CRMs. */
const INBOX = /(^|\.)(mail|outlook|inbox|webmail|messages)\.|\/(mail|inbox|messages?|conversations?)(\/|$)/i;

/** The fragment of a single-page site is a path of its own: `#/homes/5512`, `#!/homes/5512`. */
const ROUTE = /^#!?\//;

/**
 * The key under which a page's draft is kept: its address without the fragment; with it for an inbox, where the
 * fragment names the open message, and where it is a route. A page without a readable address is
 * keyed by what there is.
 */
export function pageKey(url: string): string {
	if (!URL.canParse(url)) return url;
	const parsed = new URL(url);
	const isInbox = INBOX.test(parsed.host) || INBOX.test(parsed.pathname);
	if (!isInbox && !ROUTE.test(parsed.hash)) parsed.hash = '';
	return parsed.href;
}
