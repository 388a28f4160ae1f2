import { type UseComboboxReturnValue, useCombobox } from 'downshift';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import type { PickerGroup, PickerProps } from './picker-props';

type SearchListProps<Item extends string | object> = Pick<
	PickerProps<Item>,
	'label' | 'placeholder' | 'find' | 'keyOf' | 'isChosen' | 'draw' | 'onChoose' | 'status'
>;

const noop = () => undefined;

/** The same list with its search, open on a page of its own. */
export function SearchList<Item extends string | object>(props: SearchListProps<Item>) {
	const [typed, setTyped] = useState('');
	return <Search {...props} value="" typed={typed} setTyped={setTyped} close={noop} />;
}

export interface SearchProps<Item> extends PickerProps<Item> {
	typed: string;
	setTyped: (typed: string) => void;
	close: () => void;
	/** Once it is drawn. */
	onDrawn?: () => void;
}

/** What a picker shows when it is open: a search over its list. */
export function Search<Item extends object | string>(props: SearchProps<Item>) {
	const { label, placeholder, find, typed, setTyped, foot, status, onDrawn } = props;
	useLayoutEffect(() => onDrawn?.(), []);
	const { value: groups, hold } = useHeld(useMemo(() => find(typed), [find, typed]));
	const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
	const combobox = usePickerCombobox(props, items);
	const active = items[combobox.highlightedIndex];
	return (
		<>
			<div class="search">
				<Icon name="i-search" />
				<input
					{...combobox.getInputProps({
						'aria-label': label,
						onChange: ({ target }: Event) => {
							// The combobox tells what was typed a frame late: by then quick fingers have lost letters.
							if (target instanceof HTMLInputElement) setTyped(target.value);
						},
						onKeyDown: (event: KeyboardEvent & { preventDownshiftDefault?: boolean }) =>
							onSearchKey(event, props, active),
					})}
					{...(items.length === 0 && { 'aria-activedescendant': undefined })}
					autocomplete="off"
					spellcheck={false}
					placeholder={placeholder}
				/>
			</div>
			<div {...combobox.getMenuProps({ 'aria-label': label, onPointerDown: hold })} class="picker-list">
				<Groups {...props} groups={groups} items={items} combobox={combobox} />
			</div>
			<p class="picker-head" role="status">
				{status?.(typed, items.length)}
			</p>
			{foot && <div class="picker-foot">{foot}</div>}
		</>
	);
}

/**
 * A value that stays as it is from `hold()` until the mouse is up: what was pressed is chosen, also when agents arrive from
 * the disk in that moment.
 */
function useHeld<Value>(current: Value) {
	const [held, setHeld] = useState<{ value: Value }>();
	const hold = () => {
		setHeld({ value: current });
		// The click comes after the mouse is up.
		const release = () => setTimeout(setHeld, 0, undefined);
		addEventListener('pointerup', release, { once: true });
		addEventListener('pointercancel', release, { once: true });
	};
	return { value: held ? held.value : current, hold };
}

function onSearchKey<Item>(
	event: KeyboardEvent & { preventDownshiftDefault?: boolean },
	{ typed, onKey, close }: SearchProps<Item>,
	item: Item | undefined,
): void {
	const isOurs = event.ctrlKey || event.metaKey || onKey?.(event, typed, item);
	// Ctrl+Enter sends the form; it chooses nothing that happens to be offered.
	if (isOurs || event.key === 'Escape') event.preventDownshiftDefault = true;
	if (event.key === 'Enter' && !isOurs) event.preventDefault();
	// The focus goes back to the cell first, and from there to the next.
	if (event.key === 'Tab') close();
}

const { InputBlur, MenuMouseLeave } = useCombobox.stateChangeTypes;

function usePickerCombobox<Item extends object | string>(props: SearchProps<Item>, items: Item[]) {
	const { typed, setTyped, isMultiple, isChosen, onChoose, close } = props;
	const combobox = useCombobox<Item>({
		items,
		inputValue: typed,
		selectedItem: null,
		isOpen: true,
		initialHighlightedIndex: Math.max(items.findIndex(isChosen), 0),
		defaultHighlightedIndex: 0,
		itemToString: () => '',
		stateReducer: (state, { type, changes }) => {
			// Only Enter and a click choose: leaving the field does not.
			if (type === InputBlur) return { ...changes, selectedItem: state.selectedItem };
			// A list that shrinks away from under the mouse must not leave Enter without a choice; a choice keeps its place.
			return type === MenuMouseLeave || changes.selectedItem
				? { ...changes, highlightedIndex: state.highlightedIndex }
				: changes;
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (!selectedItem) return;
			onChoose(selectedItem);
			if (isMultiple) setTyped('');
			else close();
		},
	});
	useHighlightThatFollows(props, items, combobox);
	return combobox;
}

/** What is highlighted stays so when the list is ordered again; what is typed begins with the first. */
function useHighlightThatFollows<Item>(
	{ typed, keyOf }: SearchProps<Item>,
	items: readonly Item[],
	{
		highlightedIndex,
		setHighlightedIndex,
	}: Pick<UseComboboxReturnValue<Item>, 'highlightedIndex' | 'setHighlightedIndex'>,
) {
	const before = useRef({ items, typed, key: '' });
	useLayoutEffect(() => {
		const { current } = before;
		const isOther = current.items !== items;
		const moved = current.typed === typed ? items.findIndex((item) => keyOf(item) === current.key) : 0;
		const index = isOther ? Math.max(moved, 0) : highlightedIndex;
		const item = items[index];
		before.current = { items, typed, key: item ? keyOf(item) : '' };
		if (index !== highlightedIndex) setHighlightedIndex(index);
	});
}

interface GroupsProps<Item> extends PickerProps<Item> {
	groups: readonly PickerGroup<Item>[];
	items: readonly Item[];
	combobox: UseComboboxReturnValue<Item>;
}

function Groups<Item>({ groups, items, combobox, keyOf, isChosen, draw }: GroupsProps<Item>) {
	return groups.map(({ title, items: own }, place) => (
		// biome-ignore lint/a11y/useSemanticElements: a list box holds groups, not field sets.
		<div key={title ?? place} role="group" aria-label={title}>
			{title && (
				<div class="picker-head" aria-hidden="true">
					{title}
				</div>
			)}
			{own.map((item) => {
				const index = items.indexOf(item);
				return (
					<div
						key={keyOf(item)}
						{...combobox.getItemProps({ item, index })}
						role="option"
						tabIndex={-1}
						class={index === combobox.highlightedIndex ? 'item is-active' : 'item'}
						aria-selected={isChosen(item)}
					>
						{draw(item)}
						{isChosen(item) && <Icon name="i-check" class="chosen" />}
					</div>
				);
			})}
		</div>
	));
}
