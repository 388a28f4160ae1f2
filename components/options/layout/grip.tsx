import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';
import type { FocusKey } from '../use-editable-list';

interface GripProps {
	id: string;
	/** What is moved. */
	name: string;
	place: number;
	count: number;
	onMove: (to: number) => void;
	onDragStart: (event: DragEvent) => void;
}

/** Moves its row: dragged, or with the arrow keys. Nothing where there is nothing to order. */
export function Grip({ id, name, place, count, onMove, onDragStart }: GripProps) {
	const text = useText();
	const key: FocusKey = `grip-${id}`;
	if (count < 2) return <span class="grip" />;
	const onKeyDown = (event: KeyboardEvent) => {
		const to = { ArrowUp: place - 1, ArrowDown: place + 1 }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		if (to >= 0 && to < count) onMove(to);
	};
	return (
		<button
			type="button"
			class="grip"
			draggable
			aria-label={text('options_move_named', name)}
			title={text('options_move_hint')}
			data-focus={key}
			onKeyDown={onKeyDown}
			onDragStart={onDragStart}
		>
			<Icon name="i-grip" />
		</button>
	);
}

/** Lets rows be dragged by their grips; `onMove` gets the dragged one's id and its new place. */
export function useDragOrder(onMove: (id: string, to: number) => void) {
	const dragged = useRef<{ id: string; from: number } | undefined>(undefined);
	const [over, setOver] = useState<number>();
	const end = () => {
		dragged.current = undefined;
		setOver(undefined);
	};
	return {
		start: (id: string, from: number) => (event: DragEvent) => {
			dragged.current = { id, from };
			const row = event.currentTarget instanceof Element && event.currentTarget.closest('li');
			if (row) event.dataTransfer?.setDragImage(row, 8, 8);
		},
		rowProps: (place: number) => ({
			'data-drop': over === place ? (place > (dragged.current?.from ?? 0) ? 'after' : 'before') : undefined,
			onDragOver: (event: DragEvent) => {
				if (!dragged.current) return;
				event.preventDefault();
				setOver(place);
			},
			onDrop: (event: DragEvent) => {
				event.preventDefault();
				if (dragged.current) onMove(dragged.current.id, place);
				end();
			},
			onDragEnd: end,
		}),
	};
}
