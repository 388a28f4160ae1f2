import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeOf } from './place';

interface Wish {
	/** Pixels. */
	width: number;
	covers?: boolean;
	isAtEnd?: boolean;
}

/**
 * What belongs to an overlay and to the button that opens it. The browser's popover does the rest: a press elsewhere and
 * Escape close it, and the focus goes back to where it was.
 */
export function useOverlay<Anchor extends HTMLElement = HTMLButtonElement>(wish: Wish) {
	const id = useId();
	const anchor = useRef<Anchor>(null);
	const overlay = useRef<HTMLDivElement>(null);
	const [isOpen, setOpen] = useState(false);
	const put = useCallback(() => {
		if (anchor.current && overlay.current) putAt(overlay.current, anchor.current, wish);
	}, [wish.width, wish.covers, wish.isAtEnd]);
	const focusFirst = () => focusInto(overlay.current);
	const settle = () => {
		put();
		focusFirst();
	};
	useLayoutEffect(() => {
		if (isOpen) settle();
	}, [isOpen, put]);
	useEffect(() => {
		if (!isOpen) return;
		addEventListener('resize', put);
		return () => removeEventListener('resize', put);
	}, [isOpen, put]);
	return {
		isOpen,
		/** What is open stays open: it may be asked for twice before a frame tells of it. */
		open: () => {
			if (!overlay.current?.matches(':popover-open')) overlay.current?.showPopover();
		},
		close: () => overlay.current?.hidePopover(),
		/** Puts what came into it later in its place, and the focus into it. */
		settle,
		anchorProps: { ref: anchor, popovertarget: id, 'aria-expanded': isOpen },
		overlayProps: {
			id,
			ref: overlay,
			popover: 'auto' as const,
			class: 'overlay',
			// Before it is shown: its first frame is in its place and has its content.
			onBeforeToggle: ({ newState }: ToggleEvent) => setOpen(newState === 'open'),
			// What opened it decides whether its content was there before this, or came after.
			onToggle: focusFirst,
			onKeyDown: (event: KeyboardEvent) => {
				if (event.key !== 'Escape') return;
				// Otherwise the browser's popup would close with it.
				event.preventDefault();
				event.stopPropagation();
				overlay.current?.hidePopover();
			},
		},
	};
}

/** The focus goes to its first control, unless it is in it already. */
function focusInto(overlay: HTMLElement | null): void {
	if (overlay?.matches(':popover-open') && !overlay.contains(document.activeElement))
		overlay.querySelector<HTMLElement>('input, [role="menuitem"]:not(:disabled)')?.focus();
}

function putAt(overlay: HTMLElement, anchor: HTMLElement, wish: Wish): void {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const place = placeOf(anchor.getBoundingClientRect(), { width, height: Math.max(height, innerHeight) }, wish);
	const inPixels = (value: number | undefined) => (value === undefined ? 'auto' : `${value}px`);
	for (const side of ['left', 'right', 'top', 'bottom', 'maxHeight', 'minWidth', 'maxWidth'] as const)
		overlay.style[side] = inPixels(place[side]);
}
