import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** How high rows are, in pixels. Where all are equally high, tens of thousands need no measuring; the style sheet says the same. */
interface Heights {
	row: number;
	/** Of what comes before the rows and stays in sight. */
	head?: number;
	/** Of what lies over the list's end. */
	foot?: number;
	/** For rows of their own heights: what a row is called, whose height is remembered. They are measured when drawn. */
	nameOf?: (index: number) => string;
}

/** More rows than can be seen, so that none is missing while scrolling. */
const OVERSCAN = 12;

/** A guess for the first frame, before the list has been measured. Pixels. */
const FIRST_RECT = { width: 800, height: 900 };

/**
 * Draws only the rows that can be seen, and those with the focus or with something typed in them: these must not leave the
 * page while they are scrolled out of sight.
 */
export function useVirtualRows(
	scroller: RefObject<HTMLElement | null>,
	count: number,
	kept: number | readonly number[],
	{ row, head = 0, foot = 0, nameOf }: Heights,
) {
	const [, draw] = useReducer((drawn: number, _event: undefined) => drawn + 1, 0);
	const options = {
		count,
		getScrollElement: () => scroller.current,
		estimateSize: () => row,
		overscan: OVERSCAN,
		initialRect: FIRST_RECT,
		scrollPaddingEnd: head + foot,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		...(nameOf && { getItemKey: nameOf }),
		rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
			const missing = [kept].flat().filter((index) => index >= 0 && index < count);
			return [...new Set([...defaultRangeExtractor(range), ...missing])].toSorted((a, b) => a - b);
		},
		onChange: () => draw(undefined),
	};
	const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => virtualizer._willUpdate());
	return virtualizer;
}
