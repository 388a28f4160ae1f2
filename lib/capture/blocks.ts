/** An element of the page that holds several lines: those from `start` to `end`. */
export interface Block {
	start: number;
	end: number;
	/** How deep in the page the element is. */
	depth: number;
	/** The next larger element that holds more lines. */
	parent?: Block;
}

const deeper = (a: Block | undefined, b: Block | undefined) => (b && (!a || b.depth > a.depth) ? b : a);

/**
 * The elements of a page as far as its lines tell: each line says how deep the element is that it shares with the line
 * before. One pass over the lines, however deep they are nested.
 */
export class Blocks {
	/** For each line the element that holds it and the line before. */
	private readonly borders: (Block | undefined)[] = [];

	constructor(lines: readonly { up: number }[]) {
		const open: Block[] = [];
		for (let i = 1; i < lines.length; i++) {
			const depth = lines[i]?.up ?? 0;
			let closed: Block | undefined;
			for (let last = open.at(-1); last && last.depth > depth; last = open.at(-1)) {
				if (closed) closed.parent = last;
				closed = last;
				closed.end = i - 1;
				open.pop();
			}
			let around = open.at(-1);
			if (around?.depth !== depth) {
				around = { start: closed?.start ?? i - 1, end: lines.length - 1, depth };
				open.push(around);
			}
			if (closed) closed.parent = around;
			this.borders[i] = around;
		}
		for (let i = open.length - 1; i > 0; i--) {
			const [outer, inner] = [open[i - 1], open[i]];
			if (outer && inner) inner.parent = outer;
		}
	}

	/** The smallest element that holds the line and another one. */
	around(index: number): Block | undefined {
		return deeper(this.borders[index], this.borders[index + 1]);
	}

	/** The smallest element that holds the line and the next. */
	withNext(index: number): Block | undefined {
		return this.borders[index + 1];
	}

	/** Whether the line is nearer to the one before than to the next: what it says belongs there. */
	endsBlock(index: number): boolean {
		return (this.borders[index]?.depth ?? -1) > (this.borders[index + 1]?.depth ?? -1);
	}
}
