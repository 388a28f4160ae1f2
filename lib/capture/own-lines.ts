import { Phrases } from '@/lib/parse/phrases';
import type { PageLine } from './page-line';

/** Headings under which a page shows other listings, or what is sold beside them. */
const OTHERS = new Phrases(
	'similar|nearby|near by|near to|near home|near homes|nearest by|nearest to|nearest home|nearest homes|comparable|recently sold|recently viewed|recently listed|recent sales|recent listings|also viewed|also like|also interested|you might|you may|recommended|more homes|more listings|more properties|more from|other homes|other listings|other properties|other units|new homes|new listings|newest homes|newest listings|featured homes|featured listings|featured properties|latest homes|latest listings|latest properties|home near|home in|home around|homes near|homes in|homes around|home for sale near|home for sale in|home for sale around|homes for sale near|homes for sale in|homes for sale around|home for rent near|home for rent in|home for rent around|homes for rent near|homes for rent in|homes for rent around|properties near|properties in|properties for sale near|properties for sale in|properties for rent near|properties for rent in|sold homes|local expert|local experts|neighbors|neighboring|neighbours|neighbouring|homes like|listing like|listings like|compare|thinking of selling|thinking about selling|selling your home|sell your home|sell with|what is your home worth|testimonials|client reviews|what clients say|what our clients say|what my clients say|reviews of|reviews for',
);

const rank = (tag: string | undefined) => (tag ? Number(tag.slice(1)) : 9);

/** Where a section of other listings began, and whether an element of its own holds it. */
interface Skip {
	tag: string | undefined;
	up: number;
	wrapped?: boolean;
}

function ends(skip: Skip, line: PageLine): boolean {
	skip.wrapped ??= line.up > skip.up;
	if (skip.wrapped) return line.up <= skip.up;
	return line.up < skip.up || (line.tag !== undefined && rank(line.tag) <= rank(skip.tag));
}

/** A heading, or a few words over an element of their own that are no link to it. */
function isHeading({ tag, text, control, zone, up }: PageLine, next: PageLine | undefined): boolean {
	if (tag) return tag !== 'h1';
	const isOver = !control && zone !== 'nav' && zone !== 'header' && next !== undefined && next.up > up;
	return isOver && CAPTION.test(text);
}

const CAPTION =
	/^(?:similar|nearby|comparable|other|more|recommended) (?:homes|properties|listings|rentals|apartments|houses)\b[^.!?]{0,25}$/i;

/**
 * The lines without those under a heading of other listings ("Similar homes", "Recently sold"): from such a heading to
 * the end of the element that holds it and its cards, or to the next heading of its rank.
 */
export function withoutOtherHomes(lines: PageLine[]): PageLine[] {
	const kept: PageLine[] = [];
	let skip: Skip | undefined;
	// How far the page climbs in what is left out.
	let up = Number.POSITIVE_INFINITY;
	for (const [i, line] of lines.entries()) {
		if (skip && ends(skip, line)) skip = undefined;
		if (!skip && isHeading(line, lines[i + 1]) && OTHERS.areIn(line.text)) skip = { tag: line.tag, up: line.up };
		up = Math.min(up, line.up);
		if (skip) continue;
		kept.push(line.at(up));
		up = Number.POSITIVE_INFINITY;
	}
	return kept;
}

/** "Sale and tax history", "Purchase details": former listings' numbers, amounts and agents are below it. */
const HISTORY =
	/\bhistory\b|\bpurchase details\b|\b(?:past|previous|prior) (?:sales?|transactions?|listings?)\b|\b(?:deeds?|public|ownership) (?:records?|information)\b/i;

/** The lines under a heading of what was before. */
export function pastLines(lines: readonly PageLine[]): ReadonlySet<PageLine> {
	let isPast = false;
	const past = lines.filter(({ tag, text }) => {
		if (tag) isPast = HISTORY.test(text);
		return isPast;
	});
	return new Set(past);
}
