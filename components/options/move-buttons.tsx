import { useText } from '../text';

interface MoveButtonsProps {
	/** What is moved, in words. */
	name: string;
	/** Names the buttons for the focus: `up-…`, `down-…`. */
	focusKey: string;
	place: number;
	count: number;
	onMove: (to: number) => void;
}

/** Moves a row one place up or down; nothing when there is nothing to order. */
export function MoveButtons({ name, focusKey, place, count, onMove }: MoveButtonsProps) {
	const text = useText();
	if (count < 2) return null;
	const button = (label: string, key: string, arrow: string, to: number) => (
		<button
			type="button"
			class="icon"
			aria-label={label}
			title={label}
			data-focus={`${key}-${focusKey}`}
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

/** The list with the entry of one place put in another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const rest = list.filter((_, place) => place !== from);
	return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Where the focus goes after a move: the same button, or at the end of the list its counterpart. */
export const focusAfterMove = (from: number, to: number, focusKey: string): string[] =>
	to < from ? [`up-${focusKey}`, `down-${focusKey}`] : [`down-${focusKey}`, `up-${focusKey}`];
