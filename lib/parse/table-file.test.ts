import { describe, expect, it } from 'vitest';
import { readTableFile } from './table-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...codes: number[]) => new Uint8Array(codes);
const latin1 = (text: string) => bytes(...[...text].map((letter) => letter.charCodeAt(0)));

describe('the text of a file', () => {
	it.each([
		['UTF-8', utf8('Peña;x'), 'Peña;x', 'utf-8'],
		['UTF-8 with a byte order mark', utf8('\uFEFFPeña'), 'Peña', 'utf-8'],
		['Latin-1', latin1('Peña'), 'Peña', 'windows-1252'],
		['UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0xf1, 0), 'Añ', 'utf-16'],
		['UTF-16, the other way round', bytes(0xfe, 0xff, 0, 0x41), 'A', 'utf-16'],
	])('is read from %s', (_what, file, text, encoding) => {
		expect(readTableFile(file)).toEqual({ text, encoding });
	});

	it.each([
		['an empty file', utf8(' \n'), 'empty'],
		['an Excel workbook', bytes(0x50, 0x4b, 3, 4, 20, 0), 'spreadsheet'],
		['an old Excel workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 1), 'spreadsheet'],
		['a web page', utf8('\n<!doctype html>'), 'markup'],
		['a set-up file', utf8('{"channels": []}'), 'json'],
		['a PDF', utf8('%PDF-1.7'), 'no_text'],
		['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0), 'no_text'],
		['200 MB', new Uint8Array(200_000_000), 'too_big'],
	])('is not read from %s', (_what, file, problem) => {
		expect(readTableFile(file)).toEqual({ problem });
	});
});
