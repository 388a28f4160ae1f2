import { useCount } from '@/components/text';
import type { TreeRow } from '@/lib/setup/channel-tree';
import { MoveButtons } from './move-buttons';
import type { TreeRowProps } from './tree-row';
import { TreeLine } from './tree-row';

interface AccountRowProps extends TreeRowProps {
	row: Extract<TreeRow, { account: unknown }>;
	/** False while only a part of the accounts is shown. */
	canMove: boolean;
	onFold: (isOpen: boolean) => void;
	/** To a place among its siblings. */
	onMove: (to: number) => void;
}

/** An account: folds and unfolds what is below it. */
export function AccountRow({ row, canMove, onFold, onMove, ...line }: AccountRowProps) {
	const count = useCount();
	const name = row.account.path.at(-1) ?? '';
	return (
		<TreeLine {...line} row={row} onClick={() => onFold(!row.isOpen)}>
			<td class="what">
				<span class="fold" aria-hidden="true">
					{row.isOpen ? '▾' : '▸'}
				</span>{' '}
				<strong>{name}</strong> <span class="soft">{count('options_tree_channels', row.count)}</span>
			</td>
			<td class="buttons">
				{canMove && (
					<MoveButtons
						name={row.account.path.join(' › ')}
						focusKey={row.key}
						place={row.place - row.channels}
						count={row.siblings - row.channels}
						tabIndex={line.isCurrent ? 0 : -1}
						onMove={(to) => onMove(row.channels + to)}
					/>
				)}
			</td>
		</TreeLine>
	);
}
