import { addressText } from './address-text';

/** One word of an address: as written (without the commas around it), its key for look-ups, and what follows it. */
export interface Word {
	text: string;
	/** Lower case, without full stops and apostrophes. */
	key: string;
	/** A comma or a line break follows it. */
	comma: boolean;
}

const LONGEST_ADDRESS = 300;

const keyOf = (text: string) =>
	text
		.toLowerCase()
		.replace(/[.'’`]/g, '')
		.replace(/[^\p{L}\p{N}#&/-]/gu, '');

/** The words of an address; line breaks and semicolons count as commas. Cut at 300 characters. */
export function wordsOf(text: string): Word[] {
	const spaced = addressText(text.slice(0, LONGEST_ADDRESS))
		// "#304 - 1755 Haro St": a unit, and after the dash the house number.
		.replace(/^\s*((?:#|unit |apt\.? |suite |ste\.? )\s*\w{1,6})\s+[-–]\s+(?=\d+[a-z]?\s+[^\d\s#&(])/i, '$1, ')
		.replace(/^\s*#(\w{1,6})-(?=\d+[a-z]?\s+[^\d\s#&(])/i, '#$1, ')
		.replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1-')
		.replace(/[\r\n;|•·]+/g, ', ')
		.replace(/[()[\]]/g, ' ')
		.replace(/,/g, ' , ')
		.replace(/#\s*/g, ' #')
		.replace(/(\s[-–—]|[-–—](?=\s))/g, ' , ');
	const words: Word[] = [];
	for (const part of spaced.split(/\s+/)) {
		const last = words.at(-1);
		if (part === ',') {
			if (last) last.comma = true;
		} else {
			const key = keyOf(part);
			if (key) words.push({ text: part, key, comma: false });
		}
	}
	return words;
}

/** The words as one string in the text's own spelling; the commas between them are left out. */
export function textOf(words: readonly Word[]): string {
	return words.map((word) => word.text).join(' ');
}

export const hasDigit = (word: Word | undefined): boolean => /\d/.test(word?.key ?? '');
