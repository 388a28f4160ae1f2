/**
 * What a page can put into a value without anybody seeing it: controls, format characters (bidi overrides, zero-width
 * and soft hyphens, tag characters), lone surrogates, blank letters.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
/** Every character that stands between words or lines; the line separators of Unicode among them. */
const SPACES = /[\s\u0085]+/g;
const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;
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

function cut(text: string, maxLength: number): string {
	if (text.length <= maxLength) return text;
	// Never leaves half of a surrogate pair at the end.
	return text
		.slice(0, maxLength)
		.replace(/[\ud800-\udbff]$/, '')
		.trimEnd();
}

const oneLine = (text: string) => text.replace(SPACES, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();

/**
 * Takes a scraped value and gives it as one line of plain text: no tags, entities decoded once, no control, bidi or
 * zero-width characters, single spaces, at most `maxLength` UTF-16 units. Empty when nothing visible is left.
 */
export function cleanText(text: string, maxLength = Number.POSITIVE_INFINITY): string {
	return cut(oneLine(withoutMarkup(text)), maxLength);
}

/** Like {@link cleanText}, with the line breaks kept (`\n`; `<br>` and the ends of blocks count) and at most one empty line in a row. */
export function cleanMultiline(text: string, maxLength = Number.POSITIVE_INFINITY): string {
	const broken = text.replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])>/gi, '\n');
	const lines = withoutMarkup(broken).split(LINE_BREAK).map(oneLine);
	return cut(
		lines
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim(),
		maxLength,
	);
}

/** Lower case, without accents: José is found by "jose". */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Most text has nothing to strip, and there are tens of thousands of rows.
	return /^\p{ASCII}*$/u.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
