import { isSpreadsheet, MOST_TABLE_BYTES, utf16Label } from '@/lib/parse/table-file';
import type { FileProblem } from '@/lib/roster/import/state';

const SNIFFED = 4_096;

/** What it is that can't be read as text, as far as its first bytes tell; undefined for a text. */
export async function fileProblem(file: File): Promise<FileProblem | undefined> {
	if (file.size === 0) return 'empty';
	if (file.size > MOST_TABLE_BYTES) return 'too_large';
	const bytes = new Uint8Array(await file.slice(0, SNIFFED).arrayBuffer());
	if (isSpreadsheet(bytes)) return 'workbook';
	return !utf16Label(bytes) && bytes.includes(0) ? 'no_table' : undefined;
}

/**
 * What the file's text is encoded in: UTF-8, UTF-16 where it says so, else the code page of Windows, of which Latin-1 is
 * part. The whole file is looked at: the first accent may appear far down.
 */
export async function encodingOf(file: File): Promise<string> {
	const utf16 = utf16Label(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
	if (utf16) return utf16;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const bytes of bytesOf(file)) decoder.decode(bytes, { stream: true });
		decoder.decode();
		return 'utf-8';
	} catch (error) {
		if (error instanceof TypeError) return 'windows-1252';
		throw error;
	}
}

/** A piece of a file's text. */
interface TextPiece {
	text: string;
	/** How much of the file has been read with it, from 0 to 1. */
	share: number;
	isLast: boolean;
}

/** The file's text in pieces. */
export async function* textOf(file: File, encoding: string): AsyncGenerator<TextPiece> {
	const decoder = new TextDecoder(encoding);
	let read = 0;
	for await (const bytes of bytesOf(file)) {
		read += bytes.length;
		yield { text: decoder.decode(bytes, { stream: true }), share: read / file.size, isLast: false };
	}
	yield { text: decoder.decode(), share: 1, isLast: true };
}

const PIECE = 256 * 1024;

/** In pieces that take less than two frames to be read as a table. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
	for (let start = 0; start < file.size; start += PIECE)
		yield new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
}
