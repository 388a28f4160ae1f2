import { IconButton } from '@/components/parts/button';
import { Menu, type MenuItem } from '@/components/parts/menu';
import { type Text, useText } from '@/components/text';
import type { FocusKey } from '../use-editable-list';

interface EntryActionsProps {
	id: string;
	/** What the entry is called. */
	name: string;
	/** Its form is open. */
	isOpen: boolean;
	/** Where it is among how many it can be ordered with; absent where there is no order. */
	order?: Order;
	onEdit: () => void;
	onRemove: () => void;
	/** More to choose, before moving and removing. */
	items?: readonly MenuItem[];
	/** -1 where the Tab key reaches one row of many. */
	tabIndex?: number;
}

/** What can be done with an entry of a list: a pencil, and the rest behind "…". */
export function EntryActions({ id, name, isOpen, order, onEdit, onRemove, items = [], tabIndex }: EntryActionsProps) {
	const text = useText();
	const editKey: FocusKey = `edit-${id}`;
	const moreKey: FocusKey = `more-${id}`;
	const moves: MenuItem[] = order && order.count > 1 ? movesOf(order, text) : [];
	return (
		<span class="acts">
			<IconButton
				isSmall
				icon="i-pencil"
				label={text('options_edit_named', name)}
				aria-expanded={isOpen}
				data-focus={editKey}
				tabIndex={tabIndex}
				onClick={onEdit}
			/>
			<Menu
				isSmall
				label={text('options_more_named', name)}
				focusKey={moreKey}
				tabIndex={tabIndex}
				items={[
					...items,
					...moves,
					{
						words: text('options_remove_more'),
						icon: 'i-trash',
						isDangerous: true,
						startsGroup: items.length + moves.length > 0,
						onChoose: onRemove,
					},
				]}
			/>
		</span>
	);
}

interface Order {
	place: number;
	count: number;
	onMove: (to: number) => void;
}

/** A menu's items that move an entry among its neighbors. */
export const movesOf = ({ place, count, onMove }: Order, text: Text): MenuItem[] => [
	{ words: text('options_move_up'), icon: 'i-up', isOff: place === 0, onChoose: () => onMove(place - 1) },
	{ words: text('options_move_down'), icon: 'i-down', isOff: place === count - 1, onChoose: () => onMove(place + 1) },
];
