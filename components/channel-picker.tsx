import { useCombobox } from 'downshift';
import { useId, useMemo, useState } from 'preact/hooks';
import { FieldNotes, notesOf } from '@/components/field-notes';
import { useText } from '@/components/text';
import { type Channel, channelName } from '@/lib/setup/channel';
import { type ChannelHealth, isGone, recentFirst } from '@/lib/setup/channel-health';
import { findChannels, searchable } from '@/lib/setup/find-channels';

interface ChannelPickerProps {
	/** Those to choose from; the ones used last are offered first. */
	channels: readonly Channel[];
	health?: readonly ChannelHealth[];
	/** Our own id of the chosen one. */
	value?: string;
	onChoose: (channelId: string) => void;
	/** What the field is called; "Lead channel" without it. */
	label?: string;
	problem?: string;
	hint?: string;
}

const NONE: readonly ChannelHealth[] = [];

/** So many are drawn; whoever looks for another one types. */
const MOST = 60;

/** Chooses a channel: a list that is searched by what is typed, over path and label. */
export function ChannelPicker({ channels, health = NONE, value, onChoose, label, problem, hint }: ChannelPickerProps) {
	const text = useText();
	const id = useId();
	const [typed, setTyped] = useState<string>();
	const selected = channels.find((channel) => channel.id === value);
	const search = useMemo(() => searchable(recentFirst(channels, health)), [channels, health]);
	const found = useMemo(() => findChannels(search, typed ?? ''), [search, typed]);
	const offered = found.slice(0, MOST);
	const combobox = useChannelCombobox({ id, offered, typed, setTyped, selected, onChoose });
	const warning = isGone(health.find((known) => known.id === value)) ? text('channel_gone') : undefined;
	const notes = { id, problem: problem ?? warning, hint };
	return (
		<div class="field channel-picker" data-field="channelId">
			<label {...combobox.getLabelProps()} for={id}>
				{label ?? text('field_channelId')}
			</label>
			<div class="channel-input">
				{selected && typed === undefined && <span class="dot" data-color={selected.color} />}
				<input {...combobox.inputProps} aria-invalid={problem !== undefined} aria-describedby={notesOf(notes)} />
			</div>
			<div class="channel-menu" hidden={!combobox.isOpen}>
				<ul {...combobox.getMenuProps()}>
					{combobox.isOpen &&
						offered.map((channel, index) => (
							<li
								key={channel.id}
								{...combobox.getItemProps({ item: channel, index })}
								class={index === combobox.highlightedIndex ? 'highlighted' : ''}
							>
								<Option channel={channel} isGone={isGone(health.find((known) => known.id === channel.id))} />
							</li>
						))}
				</ul>
				<p class="soft" role="status">
					{combobox.isOpen && moreWords(found.length)}
				</p>
			</div>
			<FieldNotes {...notes} />
		</div>
	);

	function moreWords(count: number): string {
		if (count === 0) return text('channel_none_found');
		return count > MOST ? text('channel_more_found', (count - MOST).toLocaleString()) : '';
	}
}

interface ComboboxProps {
	id: string;
	offered: Channel[];
	/** Undefined while nothing is typed: then the chosen channel's name stands there. */
	typed: string | undefined;
	setTyped: (typed: string | undefined) => void;
	selected: Channel | undefined;
	onChoose: (channelId: string) => void;
}

function useChannelCombobox({ id, offered, typed, setTyped, selected, onChoose }: ComboboxProps) {
	const text = useText();
	const { InputBlur, InputChange } = useCombobox.stateChangeTypes;
	const combobox = useCombobox<Channel>({
		inputId: id,
		items: offered,
		inputValue: typed ?? shortName(selected),
		selectedItem: selected ?? null,
		itemToString: (channel) => shortName(channel ?? undefined),
		itemToKey: (channel) => channel?.id,
		stateReducer: (state, { type, changes }) => {
			if (type === InputChange) return { ...changes, highlightedIndex: 0 };
			// Whoever leaves the field with Tab has chosen a channel only if what he typed leaves one.
			const isChosen = type !== InputBlur || (typed !== undefined && offered.length === 1);
			return isChosen ? changes : { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) onChoose(selectedItem.id);
		},
		onIsOpenChange: ({ isOpen }) => {
			if (!isOpen) setTyped(undefined);
		},
	});
	const onKeyDown = (event: KeyboardEvent & { preventDownshiftDefault?: boolean }) => {
		// Ctrl+Enter sends; and Escape takes no channel away.
		const isOurs = event.ctrlKey || event.metaKey || (event.key === 'Escape' && !combobox.isOpen);
		if (isOurs) event.preventDownshiftDefault = true;
	};
	// What stands there is a name to be replaced, not a text to be corrected.
	const select = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
		if (typed === undefined) currentTarget.select();
	};
	const inputProps = {
		// The combobox tells what was typed a frame late: by then quick fingers have lost letters.
		...combobox.getInputProps({ onKeyDown, onChange: keep(setTyped), onFocus: select, onClick: select }),
		autocomplete: 'off',
		spellcheck: false,
		placeholder: text('form_choose_channel'),
	};
	return { ...combobox, inputProps };
}

const keep = (setTyped: (typed: string) => void) => (event: Event) => {
	if (event.target instanceof HTMLInputElement) setTyped(event.target.value);
};

/** What tells it from its neighbours in little room. */
const shortName = (channel: Channel | undefined): string =>
	channel ? channelName({ ...channel, accountPath: channel.accountPath.slice(-1) }) : '';

function Option({ channel, isGone: isMissing }: { channel: Channel; isGone: boolean }) {
	const text = useText();
	return (
		<>
			<span class="dot" data-color={channel.color} />
			<span class="what">
				<span>{channel.label}</span>
				{channel.accountPath.length > 0 && <span class="soft">{channel.accountPath.join(' › ')}</span>}
				{isMissing && <span class="problem">{text('channel_gone')}</span>}
			</span>
		</>
	);
}
