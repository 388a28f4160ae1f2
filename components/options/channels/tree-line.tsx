import type { ComponentChildren, Ref } from 'preact';
import type { TreeRow } from '@/lib/setup/channel-tree';

export interface TreeLineProps {
	index: number;
	/** Pixels from the top of the list. */
	top: number;
	/** Measures the row when it is drawn. */
	measure: Ref<HTMLTableRowElement>;
	/** The one row that the Tab key reaches. */
	isCurrent: boolean;
	onFocus: () => void;
}

interface Props extends TreeLineProps {
	row: TreeRow;
	onClick?: () => void;
	children: ComponentChildren;
}

/** A line of the tree, as a treegrid's row: where it is in the tree, and whether it is folded. */
export function TreeLine({ row, index, top, measure, isCurrent, onFocus, onClick, children }: Props) {
	return (
		<tr
			ref={measure}
			class={'account' in row ? 'placed tree-row folder' : 'placed tree-row'}
			style={{ transform: `translateY(${top}px)`, '--level': row.level - 1 }}
			tabIndex={isCurrent ? 0 : -1}
			data-index={index}
			data-focus={`row-${row.key}`}
			aria-rowindex={index + 1}
			aria-level={row.level}
			aria-posinset={row.place + 1}
			aria-setsize={row.siblings}
			aria-expanded={'account' in row ? row.isOpen : undefined}
			onFocus={onFocus}
			onClick={(event) => {
				if (event.target instanceof Element && !event.target.closest('button, input, label, form, .panel, .overlay'))
					onClick?.();
			}}
		>
			{children}
		</tr>
	);
}
