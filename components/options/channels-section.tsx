import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CHANNEL_COLORS, type Channel } from '@/lib/lead/channel';
import { useText } from '../text';
import { ChannelForm } from './channel-form';
import { ChannelRow } from './channel-row';
import { useEdited } from './edited';
import { useFocusNext } from './focus';
import { useManaged } from './managed-context';
import { focusAfterMove, moved } from './move-buttons';
import { focusAfterRemoval } from './remaining';
import type { Save } from './save';
import { Section } from './section';

interface ChannelsSectionProps {
	channels: readonly Channel[];
	/** The one that a new lead has; absent when the form asks each time. */
	defaultId?: string;
	onSave: Save<Channel>;
	onRemove: Save<string>;
	onOrder: Save<string[]>;
	onDefault: Save<string | undefined>;
	onCopy: (leadChannel: string) => void;
	/** What stands above the user's own. */
	children?: ComponentChildren;
}

/** The saved channels in the user's order. */
export function ChannelsSection(props: ChannelsSectionProps) {
	const { channels } = props;
	const text = useText();
	const [isAdding, setAdding] = useState(false);
	const ids = channels.map(({ id }) => id);
	const { root, focusNext } = useFocusNext<HTMLDivElement>(`${isAdding} ${ids.join()}`);
	const { mayAddChannels, channelIds } = useManaged();
	const isOpen = isAdding || (channels.length + channelIds.length === 0 && mayAddChannels);
	const add = async (channel: Channel) => {
		focusNext(`edit-${channel.id}`);
		const failure = await props.onSave(channel);
		if (failure) focusNext();
		else setAdding(false);
		return failure;
	};
	const cancel = () => {
		focusNext('add');
		setAdding(false);
	};
	return (
		<Section id="channels" title={text('options_channels_title')} hint={text('options_channels_hint')}>
			{props.children}
			<div ref={root}>
				{channels.length + channelIds.length === 0 && <p class="soft empty">{text('options_channels_empty')}</p>}
				<ChannelList {...props} focusNext={focusNext} />
				{isOpen ? (
					<ChannelForm
						others={channels}
						color={unusedColor(channels)}
						takesFocus={isAdding}
						onSave={add}
						onCancel={isAdding ? cancel : undefined}
					/>
				) : (
					mayAddChannels && (
						<button type="button" data-focus="add" onClick={() => setAdding(true)}>
							{text('options_channel_add')}
						</button>
					)
				)}
			</div>
		</Section>
	);
}

const unusedColor = (channels: readonly Channel[]) =>
	CHANNEL_COLORS.find((color) => channels.every((channel) => channel.color !== color)) ?? CHANNEL_COLORS[0];

type ChannelListProps = ChannelsSectionProps & { focusNext: (...names: string[]) => void };

function ChannelList({ channels, defaultId, focusNext, ...on }: ChannelListProps) {
	const text = useText();
	const ids = channels.map(({ id }) => id);
	const move = async (from: number, to: number) => {
		focusNext(...focusAfterMove(from, to, String(ids[from])));
		if (await on.onOrder(moved(ids, from, to))) focusNext();
	};
	const remove = async (id: string) => {
		focusNext(...focusAfterRemoval(ids, id));
		const failure = await on.onRemove(id);
		if (failure) focusNext();
		return failure;
	};
	const { value: chosen, edit } = useEdited(defaultId ?? '');
	const choose = async (id: string) => {
		edit(id);
		if (await on.onDefault(id || undefined)) edit(undefined);
	};
	if (channels.length === 0) return null;
	return (
		<fieldset class="plain">
			<legend class="visually-hidden">{text('options_channel_default_legend')}</legend>
			<ol class="rows">
				{channels.map((channel, place) => (
					<ChannelRow
						key={channel.id}
						channel={channel}
						channels={channels}
						isDefault={channel.id === chosen}
						onSave={on.onSave}
						onRemove={() => remove(channel.id)}
						onMove={(to) => void move(place, to)}
						onDefault={() => void choose(channel.id)}
						onCopy={on.onCopy}
					/>
				))}
			</ol>
			{channels.length > 1 && <NoDefault isChosen={!chosen} onChoose={() => void choose('')} />}
		</fieldset>
	);
}

function NoDefault({ isChosen, onChoose }: { isChosen: boolean; onChoose: () => void }) {
	const text = useText();
	return (
		<label class="choice no-default">
			<input type="radio" name="default-channel" checked={isChosen} onChange={onChoose} />
			<span>
				{text('options_channel_default_none')} <span class="soft">{text('options_channel_default_none_hint')}</span>
			</span>
		</label>
	);
}
