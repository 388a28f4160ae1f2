import { Icon } from '@/components/parts/icon';
import { Menu } from '@/components/parts/menu';
import { useText } from '@/components/text';
import type { TreeRow } from '@/lib/setup/channel-tree';
import { movesOf } from '../layout/entry-actions';
import { TreeLine, type TreeLineProps } from './tree-line';

interface AccountLineProps extends TreeLineProps {
	row: Extract<TreeRow, { account: unknown }>;
	onFold: (isOpen: boolean) => void;
	/** To a place among its siblings; absent where it can't be moved. */
	onMove?: (to: number) => void;
}

/** An account: folds and unfolds what is below it. */
export function AccountLine({ row, onFold, onMove, ...line }: AccountLineProps) {
	const text = useText();
	const name = row.account.path.at(-1) ?? '';
	const count = row.siblings - row.channels;
	return (
		<TreeLine {...line} row={row} onClick={() => onFold(!row.isOpen)}>
			<td class="name">
				<Icon name={row.isOpen ? 'i-down' : 'i-right'} size={14} />
				<span class="strong cut" title={row.account.path.join(' › ')}>
					{name}
				</span>
				<span class="small num">{row.count.toLocaleString()}</span>
			</td>
			<td class="acts">
				{onMove && count > 1 && (
					<Menu
						isSmall
						label={text('options_more_named', row.account.path.join(' › '))}
						focusKey={`more-${row.key}`}
						tabIndex={line.isCurrent ? 0 : -1}
						items={movesOf({ place: row.place - row.channels, count, onMove: (to) => onMove(row.channels + to) }, text)}
					/>
				)}
			</td>
		</TreeLine>
	);
}
