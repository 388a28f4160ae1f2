import { useId, useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { Icon } from './icon';
import type { PickerProps } from './picker-props';
import { useOverlay } from './use-overlay';

/** Most leads go where they went before: what searches is loaded after the form's first frame. */
export const PickerSearch = lazy(async () => (await import('./picker-search')).Search);

/** A letter, a digit: what somebody types who goes on typing. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
	key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/** A cell that shows what is chosen and opens a list with a search over it. */
export function Picker<Item extends object | string>(props: PickerProps<Item>) {
	const { label, value, title, name, problem, isBare } = props;
	const id = useId();
	const [typed, setTyped] = useState('');
	const { isOpen, open, close, settle, anchorProps, overlayProps } = useOverlay({ width: 320, covers: true });
	const onKeyDown = (event: KeyboardEvent) => {
		if (isTyping(event)) setTyped((before) => before + event.key);
		else if (event.key !== 'ArrowDown') return;
		event.preventDefault();
		if (!isOpen) open();
	};
	const forget = ({ newState }: { newState: string }) => {
		if (newState === 'closed') setTyped('');
	};
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
				onToggle={(event) => {
					overlayProps.onToggle();
					forget(event);
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
