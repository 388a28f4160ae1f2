import { describe, expect, it } from 'vitest';
import { csvReader, guessDelimiter } from './csv';

const TABLE = 'name,office\r\n"Brook, Bea","Maple\r\nRealty"\r\n\r\nJosé,Reno\r\n';

const read = (pieces: readonly string[], delimiter = ',') => {
	const next = csvReader(delimiter);
	return pieces.flatMap((piece, index) => next(piece, index === pieces.length - 1));
};

describe('a table', () => {
	const rows = [
		{ number: 1, cells: ['name', 'office'] },
		{ number: 2, cells: ['Brook, Bea', 'Maple\nRealty'] },
		{ number: 4, cells: ['José', 'Reno'] },
	];
	it('is the same read at once', () => expect(read([TABLE])).toEqual(rows));
	it('is the same wherever it is cut', () => {
		for (let cut = 0; cut <= TABLE.length; cut += 1)
			expect(read([TABLE.slice(0, cut), TABLE.slice(cut)]), `cut at ${cut}`).toEqual(rows);
	});
	it('is the same letter by letter', () => expect(read([...TABLE, ''])).toEqual(rows));
});

describe('a quotation mark', () => {
	const broken = (number: number) => ({ number, isBroken: true });
	const cd = (number: number) => ({ number, cells: ['c', 'd'] });
	it.each([
		['in the wrong place', 'a,b\n"x" y,z\nc,d\n"e","f"\n', [{ number: 1 }, broken(2), cd(3), { cells: ['e', 'f'] }]],
		['that is never closed', 'a,b\n"x,y\nc,d\n', [{ number: 1 }, broken(2), cd(3)]],
		['in the last row', 'a,b\nc,d\n"x,y', [{ number: 1 }, cd(2), broken(3)]],
		['behind a cell of two lines', '"a\nb","c" d\nc,d\n', [broken(1), cd(2)]],
	])('%s costs one row', (_what, text, rows) => {
		for (let cut = 0; cut <= text.length; cut += 1)
			expect(read([text.slice(0, cut), text.slice(cut)]), `cut at ${cut}`).toMatchObject(rows);
	});
	it('costs one row of a large file too', () => {
		const pieces = ['a,b\n"x,y\n', ...Array.from({ length: 20 }, () => 'c,d\n'.repeat(10_000)), 'c,d\n'];
		const rows = read(pieces);
		expect(rows).toHaveLength(200_003);
		expect(rows.filter(({ isBroken }) => isBroken)).toMatchObject([{ number: 2 }]);
	});
	it('in every row makes every row bad, and does not hang', () => {
		const rows = read(Array.from({ length: 20 }, () => 'c,"d\n'.repeat(1_000)));
		expect(rows).toHaveLength(20_000);
		expect(rows.filter(({ isBroken }) => !isBroken)).toEqual([]);
	});
});

it.each([
	[',', 'a,b\n1,2\n'],
	[';', 'a;b\n1,5;2\n'],
	['\t', 'a\tb\n1\t2\n'],
	[';', '\n"a, b, c";d;e\n"Bea;x\n'],
	[',', 'email\nbea@example.com\n'],
])('guesses %j', (delimiter, text) => {
	expect(guessDelimiter(text)).toBe(delimiter);
});
