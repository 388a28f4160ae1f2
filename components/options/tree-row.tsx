import type { ComponentChildren, Ref } from 'preact';
import type { TreeRow } from '@/lib/setup/channel-tree';

export interface TreeRowProps {
	index: number;
	/** Pixels from the top of the list. */
	top: number;
	/** Measures the row when it is drawn. */
	measure: Ref<HTMLTableRowElement>;
	/** The one row that the Tab key reaches. */
	isCurrent: boolean;
	onFocus: () => void;
}

interface TreeLineProps extends TreeRowProps {
	row: TreeRow;
	class?: string;
	onClick?: () => void;
	children: ComponentChildren;
}

/** A line of the tree, as a treegrid's row: where it stands in the tree, and whether it is folded. */
export function TreeLine({ row, index, top, measure, isCurrent, onFocus, onClick, children, ...props }: TreeLineProps) {
	return (
		<tr
			ref={measure}
			class={`tree-row ${'account' in row ? 'account' : 'channel'} ${props.class ?? ''}`}
			style={{ transform: `translateY(${top}px)`, '--level': row.level - 1 }}
			tabIndex={isCurrent ? 0 : -1}
			data-index={index}
			aria-rowindex={index + 1}
			aria-level={row.level}
			aria-posinset={row.place + 1}
			aria-setsize={row.siblings}
			aria-expanded={'account' in row ? row.isOpen : undefined}
			onFocus={onFocus}
			onClick={(event) => {
				if (event.target instanceof HTMLElement && !event.target.closest('button, input, label, form')) onClick?.();
			}}
		>
			{children}
		</tr>
	);
}
