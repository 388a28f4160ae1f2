/** Sites whose pages are one address with the open message in the fragment: mail, inboxes, CRMs. */
const INBOX = /(^|\.)(mail|outlook|inbox|webmail|messages)\.|\/(mail|inbox|messages?|conversations?)(\/|$)/i;

/**
 * The key under which a page's draft is kept: its address without the fragment; with it for an inbox, where the
 * fragment names the open message (FORM.md, "Drafts"). A page without a readable address is keyed by what there is.
 */
export function pageKey(url: string): string {
	if (!URL.canParse(url)) return url;
	const parsed = new URL(url);
	if (!INBOX.test(parsed.host) && !INBOX.test(parsed.pathname)) parsed.hash = '';
	return parsed.href;
}
