import { decodeCloudflareEmail } from '@/lib/parse/cloudflare-email';
import type { Budget } from '../budget';
import { attribute, hasAttributes, nodeAccess } from '../dom';
import type { Line } from '../reading';
import { type Frame, LineWriter } from './line-writer';

/** Elements whose text nobody reads on the page, or that take it back: a price that was, an agent who left. */
const SILENT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG IFRAME OBJECT CANVAS SELECT TEXTAREA DATALIST MAP VIDEO AUDIO S STRIKE DEL'.split(
		' ',
	),
);
/** Elements that don't break the line they are in. */
const INLINE = new Set(
	'A ABBR B BDI BDO BIG CITE CODE DATA EM FONT I INS KBD LABEL MARK Q SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
		' ',
	),
);
const ZONES: Record<string, Line['zone']> = {
	HEADER: 'header',
	banner: 'header',
	FOOTER: 'footer',
	contentinfo: 'footer',
	ASIDE: 'aside',
	complementary: 'aside',
};
/** Menus are menus wherever they are: in a header, a footer, an article. */
const MENUS = new Set(['NAV', 'navigation', 'menu', 'menubar', 'tablist', 'listbox', 'toolbar']);
const DIALOGS = new Set(['DIALOG', 'dialog', 'alertdialog']);
const BUTTONS = new Set(['BUTTON', 'button', 'tab', 'menuitem', 'option', 'switch', 'checkbox', 'radio']);
const CONTACT = /^(?:tel|mailto|sms):/i;
/** Cloudflare writes mail addresses so that only its script shows them; the page holds them all the same. */
const CLOUDFLARE = /\/cdn-cgi\/l\/email-protection#([\da-f]+)/i;
const BODY: Frame = { depth: 0, name: 'BODY', inMain: false, linesBefore: 0 };

function isHidden(element: Element): boolean {
	if (attribute(element, 'hidden') !== undefined) return true;
	const style = attribute(element, 'style');
	return style !== undefined && /display\s*:\s*none/i.test(style);
}

function contactLink(element: Element, name: string): string | undefined {
	const hidden = attribute(element, 'data-cfemail') ?? CLOUDFLARE.exec(attribute(element, 'href') ?? '')?.[1];
	if (hidden) {
		const email = decodeCloudflareEmail(hidden);
		return email && `mailto:${email}`;
	}
	const href = name === 'A' || name === 'AREA' ? attribute(element, 'href')?.trim() : undefined;
	return href && CONTACT.test(href) ? href.slice(0, 300) : undefined;
}

function zoneOf(name: string, role: string, outer: Frame): Line['zone'] {
	if (MENUS.has(name) || MENUS.has(role)) return 'nav';
	if (outer.zone === 'nav' || outer.zone === 'dialog') return outer.zone;
	if (DIALOGS.has(name) || DIALOGS.has(role)) return 'dialog';
	return outer.inMain || outer.zone ? outer.zone : (ZONES[name] ?? ZONES[role]);
}

function controlOf(element: Element, name: string, role: string, outer: Frame): Line['control'] {
	if (BUTTONS.has(name) || BUTTONS.has(role)) return 'button';
	return outer.control ?? (name === 'A' && attribute(element, 'href') ? 'link' : undefined);
}

function enter(element: Element, name: string, outer: Frame, linesBefore: number): Frame {
	if (!hasAttributes(element) && !STRUCTURE.test(name)) {
		return { ...outer, name, linesBefore, depth: outer.depth + 1 };
	}
	const role = attribute(element, 'role') ?? '';
	const link = contactLink(element, name) ?? outer.link;
	return {
		name,
		linesBefore,
		depth: outer.depth + 1,
		tag: /^H[1-6]$/.test(name) ? name.toLowerCase() : outer.tag,
		link,
		zone: zoneOf(name, role, outer),
		control: link ? undefined : controlOf(element, name, role, outer),
		inMain: outer.inMain || name === 'MAIN' || name === 'ARTICLE' || role === 'main',
	};
}

const STRUCTURE = /^(?:H[1-6]|HEADER|FOOTER|NAV|ASIDE|MAIN|ARTICLE|DIALOG|BUTTON)$/;

/** A price, as it is alone in its element. */
const PRICE = /^\s*[$£€]\s?\d[\d,. ]+\s*$/;
/** The page's beginning is read even where all time went into its scripts. */
const LEAST_STEPS = 500;
/** A style is asked for of so many prices at most. */
const MOST_STYLES = 30;

/** Whether a style strikes the text out: lines through it are not inherited, but drawn through what is inside. */
function isStruckOut(element: Element | null): boolean {
	for (let at = element, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
		if (getComputedStyle(at).textDecorationLine.includes('line-through')) return true;
	}
	return false;
}

/** One walk over the nodes below a root, without recursion: pages nest as deep as they like. */
class Walk {
	readonly writer = new LineWriter();
	private readonly access = nodeAccess();
	private readonly frames: Frame[] = [BODY];
	private styles = 0;

	constructor(private readonly root: Node) {}

	private get frame(): Frame {
		return this.frames[this.frames.length - 1] ?? BODY;
	}

	run(budget: Budget): void {
		let node = this.access.first(this.root);
		for (let steps = 0; node && !this.writer.full && (budget.spend() || steps < LEAST_STEPS); steps++)
			node = this.visit(node) ?? this.leave(node);
		this.writer.end(this.frame);
	}

	/** Reads a node; returns its first child when the walk goes down into it. */
	private visit(node: Node): Node | null {
		const type = this.access.type(node);
		if (type === 3) this.addText(this.access.value(node) ?? '', node);
		if (type !== 1) return null;
		const element = node as Element;
		const name = this.access.name(element).toUpperCase();
		if (name === 'BR') this.writer.end(this.frame);
		if (SILENT.has(name) || (hasAttributes(element) && isHidden(element))) {
			this.writer.part();
			return null;
		}
		const outer = this.frame;
		const frame = enter(element, name, outer, this.writer.lines.length);
		const child = this.access.first(element);
		if (child) this.frames.push(frame);
		this.begin(frame, outer);
		if (!child) this.end(frame, outer);
		return child;
	}

	private addText(text: string, node: Node): void {
		const isPrice = text.length < 40 && PRICE.test(text) && this.styles++ < MOST_STYLES;
		if (!isPrice || !isStruckOut(this.access.parent(node) as Element)) this.writer.add(text, this.frame.control);
	}

	private begin(frame: Frame, outer: Frame): void {
		if (!INLINE.has(frame.name) || frame.link !== outer.link) {
			this.writer.end(outer);
			frame.linesBefore = this.writer.lines.length;
		} else this.writer.part();
	}

	private end(frame: Frame, outer: Frame): void {
		if (frame.link !== outer.link) this.writer.endLink(frame);
		else if (!INLINE.has(frame.name)) this.writer.end(frame);
		else this.writer.part();
		this.writer.climb(outer.depth);
	}

	/** Leaves the node and those above it until one has a sibling. */
	private leave(node: Node): Node | null {
		let at: Node | null = node;
		while (at && at !== this.root) {
			const next = this.access.next(at);
			if (next) return next;
			at = this.access.parent(at);
			const frame = this.frames.pop();
			if (!frame || this.frames.length === 0) return null;
			this.end(frame, this.frame);
		}
		return null;
	}
}

/**
 * The text that is on the page, a line a block, `tel:` and `mailto:` links a line of their own. Text that style
 * sheets hide is included: asking for styles would make the page lay itself out.
 */
export function readLines(root: Node, budget: Budget): Line[] {
	const walk = new Walk(root);
	walk.run(budget);
	return walk.writer.lines;
}
