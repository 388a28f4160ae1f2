import type { Line } from '@/lib/lead/reading';
import { attribute, type Budget, nodeAccess } from './dom';

/** Elements whose text nobody reads on the page. */
const SILENT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG IFRAME OBJECT CANVAS SELECT TEXTAREA DATALIST MAP VIDEO AUDIO'.split(' '),
);
/** Elements that don't break the line they stand in. */
const INLINE = new Set(
	'A ABBR B BDI BDO BIG CITE CODE DATA DEL EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
		' ',
	),
);
const ZONES: Record<string, Line['zone']> = {
	HEADER: 'header',
	banner: 'header',
	FOOTER: 'footer',
	contentinfo: 'footer',
	NAV: 'nav',
	navigation: 'nav',
	ASIDE: 'aside',
	complementary: 'aside',
};
const CONTACT = /^(tel|mailto|sms):/i;
const MAX_CHARACTERS = 60_000;
const MAX_LINE = 1_500;
/** A footer or a menu says in its first lines whose site it is; the rest are links. */
const MAX_ZONE_LINE = 300;

/** Between the pieces of a line that stand in different inline elements. */
const PIECE = '\u001f';

interface Frame {
	depth: number;
	tag?: string;
	link?: string;
	zone?: Line['zone'];
	/** Inside the page's main part or an article, where a header is the content's own. */
	inMain: boolean;
}

/** Collects the lines: text is added piece by piece and a line ends where a block does. */
class LineWriter {
	readonly lines: Line[] = [];
	private text = '';
	private up = Number.POSITIVE_INFINITY;
	private size = 0;

	get full(): boolean {
		return this.size > MAX_CHARACTERS;
	}

	/** The walk has climbed to this depth since the last line. */
	climb(depth: number): void {
		if (depth < this.up) this.up = depth;
	}

	add(text: string): void {
		if (this.text.length < MAX_LINE) this.text += text;
	}

	end(frame: Frame): void {
		const text = this.text
			.replace(/[^\S\u001f]+/g, ' ')
			.replace(/(?: ?\u001f ?)+/g, squeezePieces)
			.slice(0, MAX_LINE);
		this.text = '';
		const trimmed = text.replace(/^[\s\u001f]+|[\s\u001f]+$/g, '');
		if (!trimmed) return;
		const line: Line = {
			text: frame.zone ? trimmed.slice(0, MAX_ZONE_LINE) : trimmed,
			up: this.lines.length ? this.up : 0,
		};
		if (frame.tag) line.tag = frame.tag;
		if (frame.link) line.link = frame.link;
		if (frame.zone) line.zone = frame.zone;
		this.lines.push(line);
		this.size += line.text.length;
		this.up = frame.depth;
	}
}

function squeezePieces(separators: string): string {
	const space = separators.includes(' ') ? ' ' : '';
	return `${space}${PIECE}${space}`;
}

function isHidden(element: Element): boolean {
	if (attribute(element, 'hidden') !== undefined) return true;
	const style = attribute(element, 'style');
	return style !== undefined && /display\s*:\s*none/i.test(style);
}

function zoneOf(name: string, element: Element, frame: Frame): Line['zone'] {
	if (frame.inMain || frame.zone) return frame.zone;
	return ZONES[name] ?? ZONES[attribute(element, 'role') ?? ''];
}

function enter(element: Element, name: string, frame: Frame): Frame {
	const role = attribute(element, 'role');
	const href = name === 'A' || name === 'AREA' ? attribute(element, 'href') : undefined;
	return {
		depth: frame.depth + 1,
		tag: /^H[1-6]$/.test(name) ? name.toLowerCase() : frame.tag,
		link: href && CONTACT.test(href) ? href.slice(0, 300) : frame.link,
		zone: zoneOf(name, element, frame),
		inMain: frame.inMain || name === 'MAIN' || name === 'ARTICLE' || role === 'main',
	};
}

const breaks = (name: string, outer: Frame, inner: Frame) => !INLINE.has(name) || inner.link !== outer.link;

/**
 * The text that stands on the page, a line a block, `tel:` and `mailto:` links a line of their own. Text that style
 * sheets hide is included: asking for styles would make the page lay itself out.
 */
export function readLines(root: Node, budget: Budget): Line[] {
	const access = nodeAccess();
	const writer = new LineWriter();
	const frames: { frame: Frame; name: string }[] = [{ frame: { depth: 0, inMain: false }, name: 'BODY' }];
	let node: Node | null = access.first(root);
	let steps = 0;
	while (node) {
		if (writer.full || (++steps % 512 === 0 && !budget())) break;
		const current = frames[frames.length - 1]?.frame ?? { depth: 0, inMain: false };
		const child = visit(node, current);
		if (child) {
			node = child;
			continue;
		}
		node = climb(node);
	}
	writer.end(frames[frames.length - 1]?.frame ?? { depth: 0, inMain: false });
	return writer.lines;

	/** Takes in a node; gives its first child when the walk goes down into it. */
	function visit(visited: Node, frame: Frame): Node | null {
		const type = access.type(visited);
		if (type === 3) writer.add(access.value(visited) ?? '');
		if (type !== 1) return null;
		const element = visited as Element;
		const name = access.name(element).toUpperCase();
		if (name === 'BR') writer.end(frame);
		if (SILENT.has(name) || isHidden(element)) return null;
		const child = access.first(element);
		if (!child) return null;
		const inner = enter(element, name, frame);
		if (breaks(name, frame, inner)) writer.end(frame);
		else writer.add(PIECE);
		frames.push({ frame: inner, name });
		return child;
	}

	/** Leaves the node and those above it until one has a sibling. */
	function climb(left: Node): Node | null {
		let at: Node | null = left;
		while (at && at !== root) {
			const next = access.next(at);
			if (next) return next;
			at = access.parent(at);
			const done = frames.pop();
			const outer = frames[frames.length - 1];
			if (!done || !outer) return null;
			if (breaks(done.name, outer.frame, done.frame)) writer.end(done.frame);
			else writer.add(PIECE);
			writer.climb(outer.frame.depth);
		}
		return null;
	}
}
