import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** All rows are equally high, in pixels: tens of thousands need no measuring. The style sheet says the same. */
const ROW_HEIGHT = 56;

const HEAD_HEIGHT = 36;

/** More rows than can be seen, so that none is missing while scrolling. */
const OVERSCAN = 12;

/** A guess for the first frame, before the list has been measured. Pixels. */
const FIRST_RECT = { width: 800, height: 900 };

/**
 * Draws only the rows that can be seen, and the one that has the focus: it must not leave the page while it is scrolled
 * out of sight.
 */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, focused: number) {
	const [, draw] = useReducer((drawn: number, _event: undefined) => drawn + 1, 0);
	const options = {
		count,
		getScrollElement: () => scroller.current,
		estimateSize: () => ROW_HEIGHT,
		overscan: OVERSCAN,
		initialRect: FIRST_RECT,
		// The head stands before the rows, and stays in sight.
		scrollPaddingEnd: HEAD_HEIGHT,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
			const seen = defaultRangeExtractor(range);
			return focused < 0 || seen.includes(focused) ? seen : [...seen, focused].toSorted((a, b) => a - b);
		},
		onChange: () => draw(undefined),
	};
	const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => virtualizer._willUpdate());
	return virtualizer;
}
