interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface Place {
	/** Of each two, one is there. */
	left?: number;
	right?: number;
	top?: number;
	bottom?: number;
	maxHeight: number;
	minWidth: number;
	maxWidth: number;
}

interface Wish {
	/** Pixels; as wide as the anchor where that is wider. */
	width: number;
	/** Covers its anchor instead of opening below or above it. */
	covers?: boolean;
	/** Its right edge is the anchor's. */
	isAtEnd?: boolean;
}

/** Pixels between an overlay and the window's edge, and between it and what it belongs to. */
const EDGE = 8;
const GAP = 4;

/** Where an overlay opens in a window: on the side of its anchor with more room, below where both will do. All in pixels. */
export function placeOf(anchor: Box, viewport: { width: number; height: number }, wish: Wish): Place {
	const below = viewport.height - EDGE - (wish.covers ? anchor.top : anchor.bottom + GAP);
	const above = (wish.covers ? anchor.bottom : anchor.top - GAP) - EDGE;
	const isBelow = below >= ENOUGH || below >= above;
	const room = viewport.width - 2 * EDGE;
	const width = Math.min(Math.max(wish.width, wish.isAtEnd ? 0 : anchor.right - anchor.left), room);
	return {
		// A menu is as wide as its words; a picker is as wide as its place, and what is longer is cut.
		...(wish.isAtEnd
			? { right: Math.max(viewport.width - anchor.right, EDGE), maxWidth: room }
			: { left: Math.max(Math.min(anchor.left, viewport.width - EDGE - width), EDGE), maxWidth: width }),
		...(isBelow ? { top: viewport.height - EDGE - below } : { bottom: viewport.height - EDGE - above }),
		maxHeight: Math.max(isBelow ? below : above, 0),
		minWidth: width,
	};
}

/** A list of this height is worth reading; the place below is then not left for a roomier one above. Pixels. */
const ENOUGH = 320;
