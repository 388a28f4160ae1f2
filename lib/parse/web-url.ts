/** The text as a URL, or undefined when it is none of the web's. */
export function webUrl(href: string | undefined, base?: string): URL | undefined {
	try {
		const url = new URL(href ?? '', base);
		return /^https?:$/.test(url.protocol) ? url : undefined;
	} catch {
		return undefined;
	}
}

/** Browsers let some others into a host, a quotation mark for one. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/;

/** What a path, query or fragment may not hold (RFC 3986); `new URL` leaves some of it as it is: `|`, `[`, a lone `%`. */
const UNSAFE = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\da-f]{2})/gi;

/**
 * An http(s) address in ASCII, as RFC 3986 has it: an international host in Punycode, the rest
 * percent-encoded, without user name and password.
 */
export function parseWebUrl(text: string): string | undefined {
	const url = webUrl(text);
	if (!url || !HOST.test(url.hostname)) return undefined;
	const encoded = (part: string) => part.replace(UNSAFE, encodeURIComponent);
	const fragment = url.hash && `#${encoded(url.hash.slice(1))}`;
	return url.origin + encoded(url.pathname + url.search) + fragment;
}
