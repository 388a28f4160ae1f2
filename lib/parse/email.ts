/** RFC 5321 allows 64 before the @ and 254 in all. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})$/iu;

/** What people put where an address belongs: Cloudflare's curtain and form hints. */
const PLACEHOLDER =
	/email[\s\u00a0]*protected|^(?:your|you|my)?[._-]?(?:e-?mail|name)@(?:e-?mail|domain|yourdomain|company|address|website|mail)\.\w+$/i;
/** `logo@2x.png` is a picture. */
const FILE_NAME = /@\d+x?\.|\.(?:png|jpe?g|gif|svg|webp|avif|css|js|ico)$/i;

/** What may stand around an address in running text. */
const WRAPPING = /^[\s<>"'`([{:;,.*|]+|[\s<>"'`)\]}:;,.!?*|]+$/g;

function unwrapMailto(text: string): string {
	const address = /^\s*mailto:([^?]*)/i.exec(text)?.[1];
	if (address === undefined) return text;
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/**
 * Takes one address (also `mailto:…?subject=…` or `<…>`) and gives it trimmed, the domain in lower case.
 * Yields nothing for anything else, for two addresses, and for placeholders such as Cloudflare's "[email protected]".
 */
export function parseEmail(text: string): string | undefined {
	if (text.length > LONGEST * 8) return undefined;
	const email = unwrapMailto(text).replace(WRAPPING, '');
	const at = email.lastIndexOf('@');
	if (at < 1 || at > LONGEST_LOCAL || email.length > LONGEST || PLACEHOLDER.test(text) || FILE_NAME.test(email))
		return undefined;
	const domain = email.slice(at + 1).toLowerCase();
	const local = email.slice(0, at);
	return LOCAL.test(local) && DOMAIN.test(domain) ? `${local}@${domain}` : undefined;
}

/** Takes any text and gives the addresses in it, each once, in the order they stand; empty when there is none. */
export function findEmails(text: string): string[] {
	const found = new Map<string, string>();
	// Cut where an address cannot reach over: the text is gone through once, whatever is in it.
	for (const piece of text.split(/[\s,;<>()[\]|"“”]+/)) {
		if (!piece.includes('@') || piece.length > LONGEST * 2) continue;
		const email = parseEmail(piece.replace(/^[^@]*?mailto:/i, 'mailto:').replace(/^(?!mailto:)[a-z-]{1,12}:/i, ''));
		if (email && !found.has(email.toLowerCase())) found.set(email.toLowerCase(), email);
	}
	return [...found.values()];
}
