/** RFC 5321 allows 64 before the @ and 254 in all. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,24}|xn--[a-z\d-]{2,59})$/;
const INTERNATIONAL_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** What people put where an address belongs: Cloudflare's curtain and form hints. */
const PLACEHOLDER =
	/email[\s\u00a0]*protected|^(?:your|you|my)?[._-]?(?:e-?mail|name)@(?:e-?mail|domain|yourdomain|company|address|website|mail)\.\w+$/i;
/** `logo@2x.png` is a picture. */
const FILE_NAME = /@\d+x?\.|\.(?:png|jpe?g|gif|svg|webp|avif|css|js|ico)$/i;

/** What may be around an address in running text. */
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

/** A domain in lower case and in ASCII (Punycode), as mail servers and Rechat have it. */
function asciiDomain(domain: string): string | undefined {
	if (/^[\0-\x7f]*$/.test(domain)) return domain.toLowerCase();
	const url = `https://${domain}`;
	return INTERNATIONAL_DOMAIN.test(domain) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/**
 * One address (also `mailto:…?subject=…` or `<…>`), trimmed, its domain in lower case and in ASCII.
 * Undefined for anything else, for two addresses, for placeholders such as Cloudflare's "[email protected]", and for an
 * address with other than ASCII letters before the @.
 */
export function parseEmail(text: string): string | undefined {
	if (text.length > LONGEST * 8 || PLACEHOLDER.test(text)) return undefined;
	const address = unwrapMailto(text).replace(WRAPPING, '');
	const at = address.lastIndexOf('@');
	const local = address.slice(0, at);
	const domain = asciiDomain(address.slice(at + 1));
	if (at < 1 || at > LONGEST_LOCAL || !domain || !LOCAL.test(local) || !DOMAIN.test(domain)) return undefined;
	const email = `${local}@${domain}`;
	return email.length > LONGEST || FILE_NAME.test(email) ? undefined : email;
}

/**
 * Why a text is no address that can be sent; `email_not_ascii` when only accents before the @ keep it from being one:
 * RFC 6531 allows them, Rechat's `format: email` doesn't.
 */
export function emailProblem(text: string): 'email_invalid' | 'email_not_ascii' | undefined {
	if (parseEmail(text)) return undefined;
	return parseEmail(text.replace(/[\p{L}\p{M}\p{N}](?=.*@)/gu, 'a')) ? 'email_not_ascii' : 'email_invalid';
}

/** Without a phone in front and a word after, where a page forgot the space: "775-555-0132petra@example.comPhone". */
const unglued = (piece: string) =>
	piece
		.replace(/^\+?(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?=[a-z])/i, '')
		.replace(/(@[^@]*\.[a-z]{2,12})[A-Z][^@]*$/, '$1');

/** The addresses in any text, each once, in their order; empty when there is none. */
export function findEmails(text: string): string[] {
	const found = new Map<string, string>();
	// Cut where an address cannot reach over: the text is gone through once, whatever is in it.
	for (const piece of text.split(/[\s,;<>()[\]|"“”/]+/)) {
		if (!piece.includes('@') || piece.length > LONGEST * 2) continue;
		const email = parseEmail(
			unglued(piece)
				.replace(/^[^@]*?mailto:/i, 'mailto:')
				.replace(/^(?!mailto:)[a-z-]{1,12}:/i, ''),
		);
		if (email && !found.has(email.toLowerCase())) found.set(email.toLowerCase(), email);
	}
	return [...found.values()];
}
