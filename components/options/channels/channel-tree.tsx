import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/text';
import { useVirtualRows } from '@/components/use-virtual-rows';
import { orderAfterMove, type TreeRow } from '@/lib/setup/channel-tree';
import { ByBrokerage } from '../layout/by-brokerage';
import { AccountLine } from './account-line';
import { ChannelLine } from './channel-line';
import type { ChannelTreeProps } from './part';
import type { TreeLineProps } from './tree-line';
import { useTreeKeys } from './use-tree-keys';

/** A row's height until it is measured. Pixels. */
const ROW_HEIGHT = 40;

/** A shorter list makes the page longer; of a longer one only a part is seen. */
const SCROLLS_FROM = 40;

/** A table whose rows are a tree, as ARIA in HTML allows. */
const TREEGRID = { role: 'treegrid' } as const;

/** The channels under their accounts: only what can be seen is drawn. Arrow keys move, Right and Left unfold and fold. */
export function ChannelTree(props: ChannelTreeProps) {
	const { tree, list, isGiven = false } = props;
	const { rows } = tree;
	const text = useText();
	const scroller = useRef<HTMLDivElement>(null);
	const body = useRef<HTMLTableSectionElement>(null);
	const move = useMove(props);
	const keys = useTreeKeys({
		rows,
		body,
		scrollTo: (index) => virtual.scrollToIndex(index),
		onFold: (key, isOpen) => tree.setOpen([key], isOpen),
		onEnter: ({ key }) => !isGiven && list.toggle(key, 'edit'),
		onMove: (row, by) => move?.(row, row.place + by, 'row'),
	});
	const openAt = rows.findIndex(({ key }) => key === list.open?.id);
	const virtual = useVirtualRows(scroller, rows.length, [keys.current, openAt], {
		row: ROW_HEIGHT,
		nameOf: (index) => rows[index]?.key ?? '',
	});
	useAdded(props.added, rows, (key, index) => {
		keys.setCurrent(key);
		virtual.scrollToIndex(index);
	});
	return (
		<div class={rows.length > SCROLLS_FROM ? 'tree scrolls' : 'tree'} ref={scroller}>
			{isGiven && <ByBrokerage name="channels" />}
			<table
				{...TREEGRID}
				aria-label={text(isGiven ? 'managed_channels' : 'options_channels_title')}
				aria-rowcount={rows.length}
				onKeyDown={keys.onKeyDown}
			>
				<tbody ref={body} style={{ height: `${virtual.getTotalSize()}px` }}>
					<LinesInSight {...props} move={move} virtual={virtual} keys={keys} />
				</tbody>
			</table>
		</div>
	);
}

/** Moves a row among its siblings; nothing where that can't be: in the brokerage's channels, and while only a part is shown. */
function useMove({ isGiven, tree, list, actions }: ChannelTreeProps) {
	if (isGiven || tree.isSearching) return undefined;
	return (row: TreeRow, to: number, by: 'row' | 'more' = 'more') => {
		const [first, end] = 'account' in row ? [row.channels, row.siblings] : [0, row.channels];
		if (to < first || to >= end) return;
		list.focus(`${by}-${row.key}`);
		void actions.order(orderAfterMove(tree.root, row.parent, row.place, to));
	};
}

/** Brings a row that was just added into sight, once it is among the rows. */
function useAdded(
	added: string | undefined,
	rows: readonly TreeRow[],
	show: (key: string, index: number) => void,
): void {
	const index = added === undefined ? -1 : rows.findIndex(({ key }) => key === added);
	useLayoutEffect(() => {
		if (added !== undefined && index >= 0) show(added, index);
	}, [added, index >= 0]);
}

interface LinesProps extends ChannelTreeProps {
	move: ReturnType<typeof useMove>;
	virtual: ReturnType<typeof useVirtualRows>;
	keys: ReturnType<typeof useTreeKeys>;
}

function LinesInSight({ virtual, keys, ...props }: LinesProps) {
	const { rows } = props.tree;
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const row = rows[index];
		return row ? [{ row, index, start }] : [];
	});
	return lines.map(({ row, index, start }) => (
		<Line
			key={row.key}
			{...props}
			row={row}
			line={{
				index,
				top: start,
				measure: virtual.measureElement,
				isCurrent: index === keys.current,
				onFocus: () => keys.setCurrent(row.key),
			}}
		/>
	));
}

interface LineProps extends ChannelTreeProps {
	row: TreeRow;
	line: TreeLineProps;
	move: ReturnType<typeof useMove>;
}

function Line({ row, line, move, ...props }: LineProps) {
	const onMove = move && ((to: number) => move(row, to));
	if ('account' in row)
		return (
			<AccountLine {...line} row={row} onMove={onMove} onFold={(isOpen) => props.tree.setOpen([row.key], isOpen)} />
		);
	return <ChannelLine {...props} line={line} row={row} onMove={onMove} />;
}
