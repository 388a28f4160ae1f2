import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TreeRow } from '@/lib/setup/channel-tree';

interface TreeKeysProps {
	rows: readonly TreeRow[];
	body: RefObject<HTMLElement | null>;
	scrollTo: (index: number) => void;
	onFold: (key: string, isOpen: boolean) => void;
	/** Enter on a channel. */
	onEnter: (row: TreeRow) => void;
	/** Alt with an arrow key, up or down. */
	onMove: (row: TreeRow, by: 1 | -1) => void;
}

const MOVES: Record<string, 1 | -1> = { ArrowUp: -1, ArrowDown: 1 };

/** Rows that PageUp and PageDown move by. */
const PAGE = 10;

/**
 * Moves through a tree by keyboard as the ARIA practices say for a treegrid: one row, `current`, is what the Tab key
 * reaches; Right opens an account or goes into it, Left folds it or goes to the one above.
 */
export function useTreeKeys({ rows, body, scrollTo, onFold, onEnter, onMove }: TreeKeysProps) {
	const [currentKey, setCurrent] = useState<string>();
	const isMoved = useRef(false);
	const current = Math.max(
		rows.findIndex(({ key }) => key === currentKey),
		0,
	);
	useLayoutEffect(() => {
		if (!isMoved.current) return;
		isMoved.current = false;
		body.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
	}, [body, current]);
	const moveTo = (asked: number) => {
		const index = Math.min(Math.max(asked, 0), rows.length - 1);
		const target = rows[index];
		if (!target || index === current) return;
		isMoved.current = true;
		setCurrent(target.key);
		scrollTo(index);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const row = rows[current];
		if (!row || !(event.target instanceof HTMLTableRowElement)) return;
		const to = targetOf(event.key, current, rows);
		const fold = foldOf(event.key, row);
		const by = event.altKey ? MOVES[event.key] : undefined;
		if (by) onMove(row, by);
		else if (event.key === 'Enter' && 'channel' in row) onEnter(row);
		else if (fold !== undefined) onFold(row.key, fold);
		else if (to !== undefined) moveTo(to);
		else return;
		event.preventDefault();
	};
	return { current, setCurrent, onKeyDown };
}

/** Whether the key opens the row's account (true) or folds it. */
function foldOf(key: string, row: TreeRow): boolean | undefined {
	if (!('account' in row)) return undefined;
	if (key === 'Enter' || key === ' ') return !row.isOpen;
	if (key === 'ArrowRight' && !row.isOpen) return true;
	return key === 'ArrowLeft' && row.isOpen ? false : undefined;
}

function targetOf(key: string, current: number, rows: readonly TreeRow[]): number | undefined {
	const row = rows[current];
	const targets: Record<string, number | undefined> = {
		ArrowDown: current + 1,
		ArrowUp: current - 1,
		PageDown: current + PAGE,
		PageUp: current - PAGE,
		Home: 0,
		End: rows.length - 1,
		ArrowRight: row && 'account' in row ? current + 1 : undefined,
		ArrowLeft: row?.parent === undefined ? undefined : rows.findIndex((other) => other.key === row.parent),
	};
	return targets[key];
}
