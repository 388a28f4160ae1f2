import { useCombobox } from 'downshift';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { shortTime } from '@/components/times';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { findLeads } from '@/lib/lead-list/search';

interface LeadPickerProps {
	/** Newest first; those the user is shopping for before all others. */
	leads: readonly LeadRow[];
	pinned: ReadonlySet<string>;
	/** Milliseconds since the epoch. */
	now: number;
	onChoose: (lead: LeadRow) => void;
}

const { InputBlur, MenuMouseLeave } = useCombobox.stateChangeTypes;

/** More than that nobody looks through: typing leaves fewer. */
const MOST = 50;

/** Leads sent from this browser, found by typing: name, phone, email, address. */
export function LeadPicker({ leads, pinned, now, onChoose }: LeadPickerProps) {
	const text = useText();
	const id = useId();
	const root = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		root.current?.querySelector('input')?.focus();
		root.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	const [typed, setTyped] = useState('');
	const found = findLeads(leads, { text: typed }).slice(0, MOST);
	const combobox = useCombobox<LeadRow>({
		inputId: id,
		items: found,
		inputValue: typed,
		selectedItem: null,
		isOpen: true,
		initialHighlightedIndex: 0,
		defaultHighlightedIndex: 0,
		itemToString: (lead) => lead?.name ?? '',
		stateReducer: (state, { type, changes }) => {
			// Only Enter and a click choose: leaving the field does not.
			if (type === InputBlur) return { ...changes, selectedItem: state.selectedItem };
			// A list that shrinks away from under the mouse must not leave Enter without a choice.
			return type === MenuMouseLeave ? { ...changes, highlightedIndex: state.highlightedIndex } : changes;
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) onChoose(selectedItem);
		},
	});
	const keepTyped = ({ target }: Event) => {
		if (target instanceof HTMLInputElement) setTyped(target.value);
	};
	return (
		<div ref={root} class="field lead-picker">
			<label {...combobox.getLabelProps()} for={id}>
				{text('past_find')}
			</label>
			<input
				{...combobox.getInputProps({ onChange: keepTyped, onKeyDown: leaveSending })}
				autocomplete="off"
				placeholder={text('past_find_hint')}
			/>
			<ul {...combobox.getMenuProps()} hidden={found.length === 0}>
				{found.map((lead, index) => (
					<li
						key={lead.id}
						{...combobox.getItemProps({ item: lead, index })}
						class={index === combobox.highlightedIndex ? 'highlighted' : ''}
					>
						<strong>{lead.name || lead.phone || lead.email}</strong>
						{lead.name && lead.phone && <span class="soft"> {lead.phone}</span>}
						{pinned.has(lead.id) && <span class="soft"> · {text('past_shopping_mark')}</span>}
						<div class="hint">{[shortTime(lead.createdAt, now), lead.channelName].join(' · ')}</div>
					</li>
				))}
			</ul>
			<p class="soft" role="status">
				{found.length === 0 && text(leads.length > 0 ? 'past_none_found' : 'past_none')}
			</p>
		</div>
	);
}

/** Ctrl+Enter sends the form; it chooses nobody who happens to be offered. */
function leaveSending(event: KeyboardEvent & { preventDownshiftDefault?: boolean }): void {
	if (event.ctrlKey || event.metaKey) event.preventDownshiftDefault = true;
}
