import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '@/components/text';
import { useVirtualRows } from '@/components/use-virtual-rows';
import type { TreeRow } from '@/lib/setup/channel-tree';
import { useFocusNext } from '../focus';
import { AccountRow } from './account-row';
import { ChannelRow } from './channel-row';
import type { ChannelsSectionProps } from './channels-section';
import type { TreeRowProps } from './tree-row';
import { channelActions, type Modes, useModes } from './use-channel-modes';
import type { useTree } from './use-tree';
import { useTreeKeys } from './use-tree-keys';

interface ChannelTreeProps {
	tree: ReturnType<typeof useTree>;
	section: ChannelsSectionProps;
	/** Our own id of the channel that new leads have; empty when the form asks. */
	defaultId: string;
	onDefault: (id: string) => void;
	/** A row that was just added, which gets the focus. */
	added?: string;
}

/** A guess at a row's height until it is measured. Pixels. */
const ROW_HEIGHT = 96;

/** A shorter list makes the page longer; of a longer one only a part is seen. */
const SCROLLS_FROM = 40;

/** A table whose rows are a tree, as ARIA in HTML allows. */
const TREEGRID = { role: 'treegrid' } as const;

/** The channels under their accounts: only what can be seen is drawn. Arrow keys move, Right and Left unfold and fold. */
export function ChannelTree(props: ChannelTreeProps) {
	const { tree, section } = props;
	const { rows } = tree;
	const text = useText();
	const scroller = useRef<HTMLDivElement>(null);
	const open = useModes();
	const body = useRef<HTMLTableSectionElement>(null);
	const keys = useTreeKeys({
		rows,
		body,
		scrollTo: (index) => virtual.scrollToIndex(index),
		onFold: (key, isOpen) => tree.setOpen([key], isOpen),
	});
	const virtual = useVirtualRows(scroller, rows.length, [keys.current, ...openRows(rows, open.modes)], {
		row: ROW_HEIGHT,
		nameOf: (index) => rows[index]?.key ?? '',
	});
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const row = rows[index];
		return row ? [{ row, index, start }] : [];
	});
	useAdded(props.added, rows, (key, index) => {
		keys.setCurrent(key);
		virtual.scrollToIndex(index);
		focusNext(`edit-${key}`);
	});
	const drawn = `${props.added} ${lines.map(({ row }) => row.key).join()} ${[...open.modes].join()}`;
	const { root, focusNext } = useFocusNext<HTMLTableElement>(drawn);
	const actions = channelActions({ ...open, tree, section, focusNext });
	return (
		<div class={rows.length > SCROLLS_FROM ? 'tree scrolls' : 'tree'} ref={scroller}>
			<table
				{...TREEGRID}
				ref={root}
				aria-label={text('options_channels_title')}
				aria-rowcount={rows.length}
				onKeyDown={keys.onKeyDown}
			>
				<tbody ref={body} style={{ height: `${virtual.getTotalSize()}px` }}>
					{lines.map(({ row, index, start }) => (
						<Line
							key={row.key}
							{...props}
							row={row}
							mode={open.modes.get(row.key)}
							actions={actions}
							line={{
								index,
								top: start,
								measure: virtual.measureElement,
								isCurrent: index === keys.current,
								onFocus: () => keys.setCurrent(row.key),
							}}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
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

interface LineProps extends ChannelTreeProps {
	row: TreeRow;
	line: TreeRowProps;
	mode: ReturnType<Modes['get']>;
	actions: ReturnType<typeof channelActions>;
}

function Line({ row, line, mode, actions, tree, section, defaultId, onDefault }: LineProps) {
	const canMove = !tree.isSearching;
	const onMove = (to: number) => void actions.move(row, to);
	if ('account' in row)
		return (
			<AccountRow
				{...line}
				row={row}
				canMove={canMove}
				onFold={(isOpen) => tree.setOpen([row.key], isOpen)}
				onMove={onMove}
			/>
		);
	const { id } = row.channel;
	return (
		<ChannelRow
			{...line}
			row={row}
			section={section}
			isDefault={id === defaultId}
			canMove={canMove}
			mode={mode}
			onMode={(next) => actions.setMode(id, next)}
			onRemove={(replacement) => actions.remove(id, replacement)}
			onMove={onMove}
			onDefault={() => onDefault(id)}
		/>
	);
}

const openRows = (rows: readonly TreeRow[], modes: Modes): number[] =>
	modes.size === 0 ? [] : rows.flatMap(({ key }, index) => (modes.has(key) ? [index] : []));
