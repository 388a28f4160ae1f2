import { useText } from '@/components/text';

interface MoveButtonsProps {
	/** What is moved, in words. */
	name: string;
	/** Names the buttons for the focus: `up-…`, `down-…`. */
	focusKey: string;
	place: number;
	count: number;
	/** -1 where the Tab key reaches one row of many. */
	tabIndex?: number;
	onMove: (to: number) => void;
}

/** Moves a row one place up or down; nothing when there is nothing to order. */
export function MoveButtons({ name, focusKey, place, count, tabIndex, onMove }: MoveButtonsProps) {
	const text = useText();
	if (count < 2) return null;
	const button = (label: string, key: string, arrow: string, to: number) => (
		<button
			type="button"
			class="icon"
			aria-label={label}
			title={label}
			data-focus={`${key}-${focusKey}`}
			tabIndex={tabIndex}
			disabled={to < 0 || to >= count}
			onClick={() => onMove(to)}
		>
			<span aria-hidden="true">{arrow}</span>
		</button>
	);
	return (
		<>
			{button(text('options_move_up', name), 'up', '↑', place - 1)}
			{button(text('options_move_down', name), 'down', '↓', place + 1)}
		</>
	);
}

/** Where the focus goes after a move: the same button, or at the end of the list its counterpart. */
export const focusAfterMove = (from: number, to: number, focusKey: string): string[] =>
	to < from ? [`up-${focusKey}`, `down-${focusKey}`] : [`down-${focusKey}`, `up-${focusKey}`];
