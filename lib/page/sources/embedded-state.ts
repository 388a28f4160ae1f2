import type { Budget } from '../budget';
import { all, first, textOf } from '../dom';
import { parseJson } from '../json';

/** A state is found by its script element (`#__NEXT_DATA__`) or by the code that assigns it (`window.PAGE_MODEL =`). */
export type StateKey = string;

const MAX_SCRIPTS = 400;

/** The end of the JSON value that begins at the index: brackets inside strings don't count. */
function endOfValue(text: string, start: number): number {
	const brackets = /["{}[\]]/g;
	brackets.lastIndex = start;
	let depth = 0;
	for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
		const at = match[0];
		if (at === '"') {
			const end = endOfString(text, match.index);
			if (end < 0) return -1;
			brackets.lastIndex = end;
		} else if (at === '{' || at === '[') depth++;
		else if (--depth === 0) return match.index + 1;
	}
	return -1;
}

/** The index after the closing quote of the string that begins at the index. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
		let slashes = 0;
		while (text[end - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return end + 1;
	}
	return -1;
}

/** The value assigned after the marker: an object, an array, or `JSON.parse("…")`. */
function assigned(text: string, marker: string): unknown {
	const at = text.indexOf(marker);
	if (at < 0) return undefined;
	const begin = at + marker.length;
	const start = text.slice(begin, begin + 200).search(/[{["]/) + begin;
	if (start < begin) return undefined;
	if (text[start] === '"') {
		const end = endOfString(text, start);
		const inner = end < 0 ? undefined : parseJson(text.slice(start, end));
		return typeof inner === 'string' ? parseJson(inner) : undefined;
	}
	const end = endOfValue(text, start);
	return end < 0 ? undefined : parseJson(text.slice(start, end));
}

/** Reads the states that scripts embed in the page, each parsed once. The isolated world doesn't see the page's variables, only this text. */
export class EmbeddedState {
	private readonly parsed = new Map<StateKey, unknown>();
	private scripts: string[] | undefined;

	constructor(
		private readonly document: Document,
		private readonly budget: Budget,
	) {}

	/** The state's data, or undefined where the page has none or it can't be parsed. */
	get(key: StateKey): unknown {
		if (!this.parsed.has(key)) this.parsed.set(key, key.startsWith('#') ? this.element(key) : this.assignment(key));
		return this.parsed.get(key);
	}

	private element(selector: string): unknown {
		const script = first(this.document, `script${selector}`);
		const text = script && textOf(script);
		return text !== undefined && this.budget.spendText(text) ? parseJson(text) : undefined;
	}

	private assignment(marker: string): unknown {
		this.scripts ??= all(this.document, 'script:not([src])', MAX_SCRIPTS).map(textOf);
		for (const text of this.scripts) {
			if (!this.budget.spendText(text)) break;
			const value = assigned(text, marker);
			if (value !== undefined) return value;
		}
		return undefined;
	}
}
