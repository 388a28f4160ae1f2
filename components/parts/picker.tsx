import { useId, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { Icon } from './icon';
import type { PickerProps } from './picker-props';
import { useOverlay } from './use-overlay';

/** Most leads go where they went before: what searches is loaded after the form's first frame. */
export const PickerSearch = lazy(async () => (await import('./picker-search')).Search);

/** A letter, a digit: what somebody types who goes on typing. A space presses the cell, unless a name was begun. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, isBegun: boolean) =>
	key.length === 1 && (key !== ' ' || isBegun) && !ctrlKey && !metaKey && !altKey;

/** What is typed on the cell, and then in the search that it opens, until that is closed. */
function useTyped(open: () => void) {
	const [typed, setTyped] = useState('');
	// Keys come faster than frames: what is drawn does not know of them yet.
	const isBegun = useRef(false);
	return {
		typed,
		setTyped,
		onKeyDown: (event: KeyboardEvent) => {
			if (isTyping(event, isBegun.current)) {
				setTyped((before) => before + event.key);
				isBegun.current = true;
			} else if (event.key !== 'ArrowDown') return;
			event.preventDefault();
			open();
		},
		onBeforeToggle: ({ newState }: ToggleEvent) => {
			if (newState === 'closed') isBegun.current = false;
		},
		onToggle: ({ newState }: ToggleEvent) => {
			if (newState === 'closed') setTyped('');
		},
	};
}

/** A cell that shows what is chosen and opens a list with a search over it. */
export function Picker<Item extends object | string>(props: PickerProps<Item>) {
	const { label, value, title, name, problem, isBare } = props;
	const id = useId();
	const { isOpen, open, close, settle, anchorProps, overlayProps } = useOverlay({ width: 320, covers: true });
	const { typed, setTyped, onKeyDown, onBeforeToggle, onToggle } = useTyped(open);
	return (
		<div class="picker" data-field={name}>
			<button
				type="button"
				{...anchorProps}
				class={isBare ? 'select pick' : problem ? 'cell pick problem' : 'cell pick'}
				title={title}
				aria-haspopup="dialog"
				aria-labelledby={`${id}-label ${id}-value`}
				aria-describedby={problem ? `${id}-note` : undefined}
				onKeyDown={onKeyDown}
			>
				<Label id={id} label={label} problem={problem} isBare={isBare} />
				<span class="value" id={`${id}-value`}>
					{value}
				</span>
				<Icon name="i-updown" size={14} />
			</button>
			<div
				{...overlayProps}
				role="dialog"
				aria-label={label}
				onBeforeToggle={(event) => {
					overlayProps.onBeforeToggle(event);
					onBeforeToggle(event);
				}}
				onToggle={(event) => {
					overlayProps.onToggle();
					onToggle(event);
				}}
			>
				{isOpen && <PickerSearch {...props} typed={typed} setTyped={setTyped} close={close} onDrawn={settle} />}
			</div>
		</div>
	);
}

interface LabelProps extends Pick<PickerProps<string>, 'label' | 'problem' | 'isBare'> {
	id: string;
}

/** What the cell is called, and what is wrong with what it has. */
function Label({ id, label, problem, isBare }: LabelProps) {
	return (
		<span class={isBare ? 'hidden' : 'cell-label'}>
			<span id={`${id}-label`}>{label}</span>
			{problem && (
				<span class="end cut" id={`${id}-note`}>
					{problem}
				</span>
			)}
		</span>
	);
}
