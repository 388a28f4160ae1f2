/**
 * Characters that nobody can see: controls, format characters (bidi overrides, zero-width spaces, tag characters), halves
 * of surrogate pairs, private use, and letters that are blank by design. White space is left alone.
 */
const INVISIBLE = String.raw`(?![\t-\r\u0085])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{NChar}\p{DI}\u2800]`;

/** A letter of a script that may join its letters: of all but those that never do. */
const JOINING = String.raw`(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zinh}])[\p{L}\p{M}]`;

/** Where such a character shapes what is seen: in an emoji, in a script that joins letters, after an ideograph. */
const SHAPING = [
	String.raw`(?<=\p{ExtPict}\ufe0f?|\p{EMod})\u200d(?=\p{ExtPict})`,
	String.raw`(?<=\p{ExtPict})[\ufe0e\ufe0f]|(?<=[\d#*])\ufe0f(?=\u20e3)`,
	`(?<=${JOINING})[\u200c\u200d](?=${JOINING})`,
	String.raw`(?<=\p{sc=Hani})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
].join('|');

const ANY = new RegExp(INVISIBLE, 'u');
const UNSEEN = new RegExp(`(${SHAPING})|${INVISIBLE}`, 'gu');

/** The text without the characters that nobody can see; those that shape an emoji or a letter stay. */
export function visible(text: string): string {
	// Nearly no text has any, and a page has thousands of lines: looking is much quicker than replacing.
	return ANY.test(text) ? text.replace(UNSEEN, '$1') : text;
}

/** The text's beginning, at most so many UTF-16 units; an emoji or an accented letter is in it whole or not at all. */
export function cutText(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const end = new Intl.Segmenter().segment(text.slice(0, longest + 2)).containing(longest)?.index;
	// A letter under a heap of accents may fill all the room: better a part of it than nothing.
	return end ? text.slice(0, end) : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** All white space and line breaks; the line separators of Unicode among them. */
const SPACES = /[\s\u0085]+/g;
export const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;

/** The text on one line, without outer spaces and without what nobody can see. Markup stays: it is for what a person typed. */
export const oneLine = (text: string): string => visible(text.replace(SPACES, ' ')).replace(/ {2,}/g, ' ').trim();

/** As {@link oneLine}, cut at so many UTF-16 units, never inside a character. */
export const cutLine = (text: string, longest: number): string => cutText(oneLine(text), longest).trimEnd();

/** The text without what nobody can see, each line break as `\n`; other white space as it was typed. */
export const visibleLines = (text: string): string =>
	visible(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\v\f]/g, ' '));
