import { useRef } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { useText } from '@/components/text';
import { useVirtualRows } from '@/components/use-virtual-rows';
import type { BadRow } from '@/lib/roster/import/read-row';

/** As in the style sheet, in pixels. */
const HEIGHTS = { row: 44 };

/** What is scrolled by keyboard must be reached by it. */
const SCROLLED = { tabIndex: 0 };

/** Every row of a file that can't be used, with why. */
export function BadRows({ rows, onSave }: { rows: readonly BadRow[]; onSave: () => void }) {
	const text = useText();
	const scroller = useRef<HTMLElement>(null);
	const virtual = useVirtualRows(scroller, rows.length, -1, HEIGHTS);
	if (rows.length === 0) return null;
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const row = rows[index];
		return row ? [{ row, index, start }] : [];
	});
	return (
		<>
			<section class="bad-rows" ref={scroller} {...SCROLLED} aria-label={text('import_bad_list')}>
				<ul style={{ height: `${virtual.getTotalSize()}px` }}>
					{lines.map(({ row, index, start }) => (
						<li
							class="placed"
							key={row.number}
							style={{ transform: `translateY(${start}px)` }}
							aria-setsize={rows.length}
							aria-posinset={index + 1}
						>
							<p>{text('import_row', row.number.toLocaleString(), text(`import_row_${row.problem}`))}</p>
							<p class="soft">{row.cells.join(' · ')}</p>
						</li>
					))}
				</ul>
			</section>
			<Button size="small" icon="i-save" onClick={onSave}>
				{text('import_save_bad')}
			</Button>
		</>
	);
}
