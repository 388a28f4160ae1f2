import { useRef } from 'preact/hooks';
import { useText } from '@/components/text';
import { useVirtualRows } from '@/components/use-virtual-rows';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { GridHead } from './grid-head';
import { LeadLine } from './lead-line';
import { useRowKeys } from './use-row-keys';
import type { Selection } from './use-selection';

interface LeadGridProps {
	rows: readonly LeadRow[];
	/** Milliseconds since the epoch. */
	now: number;
	openId?: string;
	selection: Selection;
	/** The color of a channel that is still there. */
	colorOf: (channelId: string) => string | undefined;
	onOpen: (id: string) => void;
}

/** Pixels; the style sheet says the same. What is done with chosen leads lies over the list's end. */
const HEIGHTS = { row: 52, head: 33 };
const FOOT = 72;

/** A table that is worked with by row, as ARIA in HTML allows. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** The list of leads: only what can be seen is drawn. Arrow keys move, Enter opens, Space selects, Ctrl+A selects all. */
export function LeadGrid({ rows, now, openId, selection, colorOf, onOpen }: LeadGridProps) {
	const text = useText();
	const scroller = useRef<HTMLDivElement>(null);
	const scrollTo = (index: number) => virtual.scrollToIndex(index);
	const { current, setCurrent, onKeyDown } = useRowKeys({ rows, openId, selection, scroller, scrollTo });
	const virtual = useVirtualRows(scroller, rows.length, current, {
		...HEIGHTS,
		foot: selection.count > 0 ? FOOT : 0,
	});
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const row = rows[index];
		return row ? [{ row, index, start }] : [];
	});
	return (
		<div class={selection.count > 0 ? 'scroller covered' : 'scroller'} ref={scroller}>
			<table
				{...GRID}
				class="leads-grid"
				aria-label={text('leads_title')}
				aria-rowcount={rows.length + 1}
				onKeyDown={onKeyDown}
			>
				<GridHead selection={selection} />
				<tbody style={{ height: `${virtual.getTotalSize()}px` }}>
					{lines.map(({ row, index, start }) => (
						<LeadLine
							key={row.id}
							row={row}
							color={colorOf(row.channelId)}
							index={index}
							top={start}
							now={now}
							isCurrent={index === current}
							isOpen={row.id === openId}
							isSelected={selection.has(row.id)}
							onOpen={() => onOpen(row.id)}
							onSelect={(isRange) => selection.toggle(row.id, isRange)}
							onFocus={() => setCurrent(row.id)}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
}
