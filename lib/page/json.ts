/** JSON of unknown shape, read key by key: nothing inherited is ever taken for data. */
export type Json = Record<string, unknown>;

/** A state of more text is not parsed: at about 100 MB a second this keeps one text below 50 ms. */
const MAX_TEXT = 5_000_000;

/** The object's own value under the key: `__proto__` and inherited names give undefined. */
export function own(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined;
}

/** Parses JSON as pages write it: with comment or CDATA fences, raw line breaks in strings, a trailing semicolon; undefined when it can't be. */
export function parseJson(text: string): unknown {
	if (text.length > MAX_TEXT) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return parseRepaired(text);
	}
}

/** Comment and CDATA fences around a script's text. A pattern for its end would be tried at each of a run of blanks. */
function withoutFences(text: string): string {
	const begun = text.trimStart().replace(/^(?:<!--|(?:\/\*|\/\/)? {0,8}<!\[CDATA\[\s*(?:\*\/)?)/, '');
	let end = begun.length;
	while (end > 0 && /[\s;]/.test(begun[end - 1] ?? '')) end--;
	const tail = begun.slice(Math.max(0, end - 20), end);
	const fence = /(?:-->|(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?)$/.exec(tail)?.[0] ?? '';
	return begun.slice(0, end - fence.length);
}

function parseRepaired(text: string): unknown {
	const repaired = withoutFences(text)
		// A prefix against inclusion as a script: `{}&&{…}`, `)]}',{…}`.
		.replace(/^(?:\{\}&&|\)\]\}',?)\s*/, '')
		.replace(/\p{Cc}+/gu, ' ')
		.replace(/,\s*([}\]])/g, '$1');
	try {
		return JSON.parse(repaired);
	} catch {
		return undefined;
	}
}

/** A text or a number as text; undefined for anything else and for nothing. */
export function asText(value: unknown, maxLength = 500): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (typeof value !== 'string') return undefined;
	return value.trim().slice(0, maxLength) || undefined;
}
