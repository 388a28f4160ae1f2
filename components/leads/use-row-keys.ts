import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import type { Selection } from './use-selection';

interface RowKeysProps {
	rows: readonly LeadRow[];
	openId?: string;
	selection: Selection;
	scroller: RefObject<HTMLElement | null>;
	scrollTo: (index: number) => void;
}

/** Rows that PageUp and PageDown move by. */
const PAGE = 10;

/** Moves through the rows by keyboard: one of them, `current`, is what the Tab key reaches. */
export function useRowKeys({ rows, openId, selection, scroller, scrollTo }: RowKeysProps) {
	const [currentId, setCurrent] = useState<string>();
	const isMoved = useRef(false);
	const current = Math.max(
		rows.findIndex(({ id }) => id === (currentId ?? openId)),
		0,
	);
	useLayoutEffect(() => {
		if (!isMoved.current) return;
		isMoved.current = false;
		scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true });
	}, [scroller, current]);
	const moveTo = (asked: number, isExtending: boolean) => {
		const index = Math.min(Math.max(asked, 0), rows.length - 1);
		const target = rows[index];
		if (!target || index === current) return;
		if (isExtending) selection.extend(rows[current]?.id, target.id);
		isMoved.current = true;
		setCurrent(target.id);
		scrollTo(index);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const to = targetOf(event.key, current, rows.length);
		if (isInField(event)) return;
		if (to !== undefined) moveTo(to, event.shiftKey);
		else if (event.key === ' ') selection.toggle(rows[current]?.id, event.shiftKey);
		else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.selectAll();
		else return;
		event.preventDefault();
	};
	return { current, setCurrent, onKeyDown };
}

/** In the head's box, keys are the box's own. */
const isInField = ({ target }: KeyboardEvent) => target instanceof HTMLInputElement;

function targetOf(key: string, current: number, count: number): number | undefined {
	const targets: Record<string, number> = {
		ArrowDown: current + 1,
		ArrowUp: current - 1,
		PageDown: current + PAGE,
		PageUp: current - PAGE,
		Home: 0,
		End: count - 1,
	};
	return targets[key];
}
