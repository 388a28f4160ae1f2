import Papa from 'papaparse';

/** One row of a table. */
export interface CsvRow {
	/** As a spreadsheet counts, from 1. */
	number: number;
	cells: string[];
	/** True when a quotation mark is in the wrong place or is never closed: the cells are only what is to be shown. */
	isBroken?: boolean;
}

/** What begins with a quotation and is longer than this is no row: the quotation is never closed. */
const LONGEST_ROW = 200_000;

/** A table with more broken rows is not worth looking for the ends of their quotations. */
const MOST_BROKEN = 200;

/** What separates the cells of a table, by its first line that is not empty: a comma, semicolon, tab or bar. */
export function guessDelimiter(beginning: string): string {
	const [line = ''] = /\S[^\r\n]*/.exec(beginning.replace(/"[^"]*"/g, 'x')) ?? [];
	const counted = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
	return counted.reduce((best, other) => (other.count > best.count ? other : best)).delimiter;
}

/**
 * Reads a table (RFC 4180) piece by piece. The function it returns takes the next piece of text, `isLast` for the last one,
 * and returns the rows that are complete by then; empty rows are counted but left out. After a broken row it goes on with
 * the next line, so that a missing quotation mark costs one row and not the rest of the file.
 */
export function csvReader(delimiter: string): (text: string, isLast: boolean) => CsvRow[] {
	const table = new Table(delimiter);
	return (text, isLast) => table.read(text, isLast).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

class Table {
	private rest = '';
	private number = 0;
	private broken = 0;

	constructor(private readonly delimiter: string) {}

	read(text: string, isLast: boolean): CsvRow[] {
		const whole = this.rest + text;
		// A line break may be cut in two.
		const isCut = !isLast && whole.endsWith('\r');
		let input = (isCut ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
		const rows: CsvRow[] = [];
		for (;;) {
			const { data, end, fault } = this.parse(input, isLast);
			for (const cells of data) rows.push(this.row(cells));
			input = input.slice(end);
			if (fault === undefined) break;
			const line = input.indexOf('\n', fault - end) + 1 || (isLast ? input.length : 0);
			if (line === 0) break;
			this.broken += 1;
			rows.push({ ...this.row(input.slice(0, line).trimEnd().split(this.delimiter)), isBroken: true });
			input = input.slice(line);
		}
		this.rest = input + (isCut ? '\r' : '');
		return rows;
	}

	/** The whole rows before the first fault, where they end, and where the fault is: all in characters from the start. */
	private parse(input: string, isLast: boolean): { data: string[][]; end: number; fault?: number } {
		const isOrderly = this.broken <= MOST_BROKEN;
		const { data, errors, meta } = this.run(input, isLast, isOrderly ? undefined : true);
		if (!isOrderly) return { data, end: meta.cursor };
		const [error] = errors;
		if (!error)
			return { data, end: meta.cursor, ...(input.length - meta.cursor > LONGEST_ROW && { fault: meta.cursor }) };
		const { row = data.length, index = 0 } = error;
		const end = row === 0 ? 0 : this.run(input, isLast, undefined, row).meta.cursor;
		return { data: data.slice(0, row), end, fault: index };
	}

	private run(input: string, isLast: boolean, fastMode: boolean | undefined, preview = 0): Papa.ParseResult<string[]> {
		const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n', fastMode, preview });
		return parser.parse(input, 0, !isLast);
	}

	private row(cells: string[]): CsvRow {
		this.number += 1;
		const isBroken = this.broken > MOST_BROKEN && cells.some((cell) => cell.includes('"'));
		return { number: this.number, cells, ...(isBroken && { isBroken }) };
	}
}
