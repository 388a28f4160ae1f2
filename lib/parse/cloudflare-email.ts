const LONGEST_EMAIL = 320;

/**
 * The address hidden in the hex text of Cloudflare's `data-cfemail` (or the fragment of `/cdn-cgi/l/email-protection#…`):
 * the first byte is the key, every other byte is XORed with it. Undefined for other text.
 */
export function decodeCloudflareEmail(hex: string): string | undefined {
	if (hex.length < 8 || hex.length % 2 || hex.length > LONGEST_EMAIL * 2 || !/^[\da-f]+$/i.test(hex)) return undefined;
	const key = Number.parseInt(hex.slice(0, 2), 16);
	let bytes = '';
	for (let i = 2; i < hex.length; i += 2) {
		bytes += `%${(Number.parseInt(hex.slice(i, i + 2), 16) ^ key).toString(16).padStart(2, '0')}`;
	}
	try {
		const email = decodeURIComponent(bytes);
		return /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : undefined;
	} catch {
		return undefined;
	}
}
