import { cutLine, cutText, LINE_BREAK, oneLine } from './plain-text';

/** `[^<>]` keeps this linear: a tag never reaches over the next bracket. */
const TAG = /<[/!?]?[a-z][^<>]*>|<!--[^<>]*>/gi;
const ROUNDS = 4;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntity(whole: string, name: string): string {
	if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Tags can be nested so that taking one out makes another; after a few rounds every bracket goes. */
function withoutMarkup(text: string): string {
	if (!text.includes('<') && !text.includes('&')) return text;
	let rest = text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity);
	for (let round = 0; round < ROUNDS; round++) {
		const stripped = rest.replace(TAG, ' ');
		if (stripped === rest) return rest;
		rest = stripped;
	}
	return rest.replace(/[<>]/g, '');
}

/**
 * A scraped value as one line of plain text: no tags, entities decoded once, no control, bidi or
 * zero-width characters, single spaces, at most `maxLength` UTF-16 units. Empty when nothing visible is left.
 */
export function cleanText(text: string, maxLength = Number.POSITIVE_INFINITY): string {
	return cutLine(withoutMarkup(text), maxLength);
}

/** Like {@link cleanText}, with the line breaks kept (`\n`; `<br>` and the ends of blocks count) and at most one empty line in a row. */
export function cleanMultiline(text: string, maxLength = Number.POSITIVE_INFINITY): string {
	const broken = text.replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi, '\n');
	const lines = withoutMarkup(broken).split(LINE_BREAK).map(oneLine);
	const joined = lines.join('\n').replace(/\n{3,}/g, '\n\n');
	return cutText(joined.trim(), maxLength).trimEnd();
}
