import { cutText, visible } from '@/lib/parse/plain-text';
import { unflatten } from './flattened';
import { labelKind } from './labels';
import { withHeaders } from './webmail';

/** One line of a message that holds something. */
export interface Line {
	text: string;
	/** How many empty lines come before it: one separates paragraphs, more separate the blocks of a layout. */
	gap: number;
	/** It went on in the same line of a text whose line breaks were lost. */
	flows?: boolean;
}

/** Longer than any message a person writes; what is beyond is not read. */
const LONGEST_TEXT = 40_000;
const LONGEST_LINE = 4_000;
const MOST_LINES = 1_500;

/** Plain-text mails print a link's target after its words. */
const LINK_TARGET = /[[<(]\s*(?:https?:\/\/|mailto:|tel:)[^\]>)\s]{1,2000}[^\]>)]{0,300}[\]>)]/gi;
/** "From: Dana Vale [mailto:dana@example.com]", as Outlook wrote headers for years. */
const HEADER_ADDRESS = /^((?:from|to|cc)\s?:[^@]*)\[mailto:([^\]\s]+)\]/i;
/** Little pictures in place of labels. */
const PICTURE =
	/^\s*\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\s)*(?=\S)/u;
/** "Buyer .....: Dana Vale". */
const LEADERS = /[ .]*\.{3}(?=:)/g;
const QUOTE_MARK = /^(?:>\s?)+/;
const RULE = /^[-_=*~–—\s·•|]{3,}$/;

/** Labels which are looked for inside a line: those of inquiries, the longest first. They must be followed by `:` or `#`. */
const INLINE_LABELS =
	/(?<=^|\s)(?:(?:(?:property|listing|customer|renter|lead|buyer|contact|prospect|your|street|user) )?(?:(?:first|last|full|given)[ _]?name|name|surname|e-?mail(?:[ _]address)?|(?:mobile|cell|home|work|daytime|evening)?[ _]?phone(?:[ _]number)?|mobile|cell|telephone|message|comments?|questions?|inquiry|notes?|address|city|state|zip(?: code)?|price)|listing|property|mls(?: ?id)?(?: ?number)?|property\/mls id|listing id|property id|rent|url|source|subject|lead (?:type|date|source)|move[- ]?in(?: date)?|move date|bedrooms|bathrooms|beds|baths|budget|(?:listing |buyer'?s )?agent(?: name| phone| email)?|requested by|submitted by|visitor|prospect|estimated value|time ?frame|timeline|licen[sc]e(?: number)?|dre|caller|best time to (?:call|contact)|preferred contact(?: method)?|date|status)(?: ?#)?\s?:(?=\s|$|\S)/gi;

const HEADER = /^(?:from|to|cc|subject|re|fwd?)\s?:(?!.*\b(?:e-?mail|phone|message)\s?:)/i;

/** A selection can come without its line breaks (the browser's menu gives it so): a line with several labels is cut before each. */
function splitAtLabels(line: string): string[] {
	if (line.length < 12 || HEADER.test(line)) return [line];
	const found = [...line.matchAll(INLINE_LABELS)];
	// In a form whose labels have capitals "three questions:" is a word of the message.
	const isKeys = /^[\p{Ll}_]/u.test(found[0]?.[0] ?? '');
	const starts = found.filter(({ 0: label }) => isKeys || /^\p{Lu}|_/u.test(label)).map((match) => match.index);
	// One label may be a word of the sentence; two are a form.
	if (starts.length < 2) return [line];
	const cuts = [0, ...starts.filter((start) => start > 0), line.length];
	return cuts.slice(1).map((end, i) => line.slice(cuts[i], end).trim());
}

/** A row of headings over a row of values reads as heading, value, heading, value. */
function pairHeadings(rows: string[][]): string[][] {
	const paired: string[][] = [];
	for (let i = 0; i < rows.length; i++) {
		const [row = [], next = []] = [rows[i], rows[i + 1]];
		const isHeading = row.length > 1 && row.length === next.length && row.every((cell) => labelKind(cell));
		if (!isHeading || next.some((cell) => labelKind(cell))) paired.push(row);
		else {
			for (const [n, heading] of row.entries()) paired.push([heading, next[n] ?? '']);
			i++;
		}
	}
	return paired;
}

/** "| Phone | (775) 555-0111 |": a table in plain text. */
const TABLE_ROW = /^\s*\|.*\|\s*$/;

/** Columns are set apart by tabs, or by several spaces in a plain-text mail. */
const cellsOf = (line: string) =>
	line
		.split(TABLE_ROW.test(line) ? '|' : /\t|\s{3,}/)
		.map((cell) =>
			cell
				.replace(/\s+/g, ' ')
				.replace(PICTURE, '')
				.replace(/^\s*:\s+/, '')
				.trim(),
		)
		.filter((cell) => cell !== '');

const HEADERS: Record<string, string> = {
	de: 'From',
	para: 'To',
	à: 'To',
	asunto: 'Subject',
	objet: 'Subject',
	enviado: 'Sent',
	envoyé: 'Sent',
	fecha: 'Date',
};
const FOREIGN_HEADER = /^(De|Para|À|Asunto|Objet|Enviado|Envoyé|Fecha)\s?(?=: )/gm;

/** The text's lines as they came, without what nobody sees. */
function rawLines(text: string): string[] {
	const lines = visible(text.slice(0, LONGEST_TEXT))
		.replace(LEADERS, '')
		.replace(FOREIGN_HEADER, (whole, word: string) => HEADERS[word.toLowerCase()] ?? whole)
		.split(/\r\n?|[\n\u0085\u2028\u2029]/)
		.slice(0, MOST_LINES * 3)
		.map((line) => cutText(line.replace(QUOTE_MARK, ''), LONGEST_LINE));
	return withHeaders(lines.map((line) => line.replace(HEADER_ADDRESS, '$1<$2>'))).map((line) =>
		line.replace(LINK_TARGET, ' '),
	);
}

/**
 * A message's lines without invisible characters, quote marks, ruled lines and link targets; the cells of a table's row
 * become lines of their own.
 */
export function readLines(text: string): Line[] {
	const raw = rawLines(text);
	const [only = '', second] = raw.filter((line) => line.trim() !== '');
	const pieces = second === undefined ? unflatten(only.replace(/\s+/g, ' ').trim()) : undefined;
	const rows = pairHeadings((pieces ?? raw).map(cellsOf));
	const lines: Line[] = [];
	let gap = 0;
	for (const row of rows) {
		const parts = row.flatMap(splitAtLabels).filter((part) => part !== '');
		if (parts.length === 0 || (parts.length === 1 && RULE.test(parts[0] ?? ''))) gap++;
		for (const part of parts) {
			if (RULE.test(part)) continue;
			lines.push({ text: part, gap, ...(pieces && { flows: true }) });
			gap = 0;
		}
	}
	return lines.slice(0, MOST_LINES);
}

/** The lines as one text, with an empty line between paragraphs. */
export function joinLines(lines: Line[]): string {
	return lines
		.map((line, i) => (i === 0 ? line.text : `${line.flows ? ' ' : line.gap > 0 ? '\n\n' : '\n'}${line.text}`))
		.join('');
}
