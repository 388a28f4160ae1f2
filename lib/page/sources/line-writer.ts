import type { Line } from '../reading';

const MAX_CHARACTERS = 60_000;
/** Links without a text are lines too, and a page of nothing else is none of a home. */
const MAX_LINES = 3_000;
const MAX_LINE = 1_500;
/** White space goes, so more is taken in. */
const MAX_TEXT = 3 * MAX_LINE;
/** A footer or a menu says in its first words whose site it is. */
const MAX_ZONE_LINE = 300;

/** Between the pieces of a line that are in different inline elements. */
const PIECE = '\u2063';

const SAYS_SOMETHING = /[^\s\u2063]/;

/** What holds the text that is being read. */
export interface Frame {
	depth: number;
	name: string;
	tag?: string;
	link?: string;
	zone?: Line['zone'];
	control?: Line['control'];
	/** Inside the page's main part or an article, where a header is the content's own. */
	inMain: boolean;
	/** How many lines there were when the walk came in. */
	linesBefore: number;
}

function squeezePieces(separators: string): string {
	const space = separators.includes(' ') ? ' ' : '';
	return `${space}${PIECE}${space}`;
}

/** Collects the lines: text is added piece by piece and a line ends where a block does. */
export class LineWriter {
	readonly lines: Line[] = [];
	private text = '';
	/** The button or link that holds all of the text so far; undefined as soon as some of it is in none. */
	private control: Line['control'];
	private up = Number.POSITIVE_INFINITY;
	private size = 0;

	get full(): boolean {
		return this.size > MAX_CHARACTERS || this.lines.length >= MAX_LINES;
	}

	/** The walk has climbed to this depth since the last line. */
	climb(depth: number): void {
		if (depth < this.up) this.up = depth;
	}

	add(text: string, control?: Line['control']): void {
		if (this.text.length >= MAX_TEXT) return;
		const added = text.slice(0, MAX_TEXT);
		if (!SAYS_SOMETHING.test(this.text)) this.control = control;
		else if (this.control !== control && SAYS_SOMETHING.test(added)) this.control = undefined;
		this.text += added;
	}

	/** The next text belongs to another inline element. */
	part(): void {
		this.add(PIECE);
	}

	end(frame: Frame): void {
		// Most blocks end without a text of their own.
		const { text, control } = this;
		this.text = '';
		this.control = undefined;
		if (!SAYS_SOMETHING.test(text)) return;
		const squeezed = text.replace(/[^\S\u2063]+/g, ' ').replace(/(?: ?\u2063 ?)+/g, squeezePieces);
		const trimmed = trimPieces(squeezed.slice(0, MAX_LINE));
		if (trimmed) this.push(trimmed, frame, control);
	}

	/** A link without text of its own, as an icon is: its address still says something. */
	endLink(frame: Frame): void {
		this.end(frame);
		if (this.lines.length === frame.linesBefore) this.push('', frame);
	}

	private push(text: string, frame: Frame, control?: Line['control']): void {
		const { tag, link, zone, depth } = frame;
		this.lines.push({
			text: zone && zone !== 'dialog' ? text.slice(0, MAX_ZONE_LINE) : text,
			up: this.lines.length > 0 ? this.up : 0,
			...(tag && { tag }),
			...(link && { link }),
			...(zone && { zone }),
			...(control && { control }),
		});
		this.size += text.length;
		this.up = depth;
	}
}

const isBlank = (char: string | undefined) => char !== undefined && /[\s\u2063]/.test(char);

/** As a regular expression, the end alone took a tenth of the reading: it is tried at each blank. */
function trimPieces(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isBlank(text[start])) start++;
	while (end > start && isBlank(text[end - 1])) end--;
	return text.slice(start, end);
}
