/** Why a file is not read as a table; each has its words in `_locales` (`table_…`). */
export type TableFileProblem = 'too_big' | 'empty' | 'spreadsheet' | 'markup' | 'json' | 'no_text';

/** The text of a file; `encoding` says how it was read. */
export interface TableText {
	text: string;
	encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** Tens of thousands of lines take a few megabytes; what is far larger is another file. Bytes. */
export const MOST_TABLE_BYTES = 50_000_000;

/** How files of other programs begin: ZIP (xlsx, ods, numbers) and the old Office format; what no text begins with. */
const SPREADSHEETS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads the text of a CSV or text file: UTF-8, UTF-16 with its byte order mark, else Windows-1252 (which Latin-1 is a part
 * of), as spreadsheets save. Returns why not for what is no table.
 */
export function readTableFile(bytes: Uint8Array): TableText | { problem: TableFileProblem } {
	if (bytes.length > MOST_TABLE_BYTES) return { problem: 'too_big' };
	if (isSpreadsheet(bytes)) return { problem: 'spreadsheet' };
	const read = decode(bytes);
	const start = read.text.trimStart().slice(0, 1);
	if (start === '') return { problem: 'empty' };
	if (start === '<') return { problem: 'markup' };
	if (start === '{' || start === '[') return { problem: 'json' };
	const isText = !read.text.startsWith('%PDF') && !read.text.slice(0, 10_000).includes('\0');
	return !isText ? { problem: 'no_text' } : read;
}

function decode(bytes: Uint8Array): TableText {
	const utf16 = utf16Label(bytes);
	if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
	}
}

/** True for a workbook, by its first bytes. */
export const isSpreadsheet = (bytes: Uint8Array): boolean =>
	SPREADSHEETS.some((start) => start.every((byte, index) => bytes[index] === byte));

/** The encoding that a byte order mark of UTF-16 names; undefined without one. */
export function utf16Label([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
