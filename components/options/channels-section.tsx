import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { useCount, useText } from '@/components/text';
import type { Pending } from '@/lib/delivery/pending';
import { CHANNEL_COLORS, type Channel } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';
import { useFocusNext } from '../focus';
import { ChannelForm } from './channel-form';
import { ChannelImport } from './channel-import';
import type { ChannelTestState } from './channel-test';
import { ChannelTree } from './channel-tree';
import { useEdited } from './edited';
import { GoneChannels } from './gone-channels';
import { useManaged } from './managed-context';
import type { Save } from './save';
import { Section } from './section';
import { useTree } from './use-tree';

export interface ChannelsSectionProps {
	channels: readonly Channel[];
	/** The one that a new lead has; absent when the form asks each time. */
	defaultId?: string;
	setUp: SetUp;
	/** The leads that hang on each channel, by our own id. */
	pending: ReadonlyMap<string, Pending>;
	/** The last test lead of this page. */
	test?: ChannelTestState;
	/** Adds many at once. */
	importing: Pick<ComponentProps<typeof ChannelImport>, 'onRead' | 'onImport'>;
	onSave: Save<Channel>;
	/** With our own id of the channel that takes its place, if one does. */
	onRemove: Save<{ id: string; replacement?: string }>;
	onOrder: Save<string[]>;
	onDefault: Save<string | undefined>;
	onMoveLeads: Save<{ ids: string[]; channelId: string }>;
	/** Sends a test lead to the channel. */
	onTest: Save<string>;
	onCopy: (leadChannel: string) => void;
	/** What stands above the user's own. */
	children?: ComponentChildren;
}

/** The saved channels in the user's order, under their accounts. */
export function ChannelsSection(props: ChannelsSectionProps) {
	const { channels } = props;
	const text = useText();
	const [mode, setMode] = useState<'add' | 'import'>();
	const [query, search] = useState('');
	const [added, setAdded] = useState<string>();
	const tree = useTree(channels, query);
	const { root, focusNext } = useFocusNext<HTMLDivElement>(String(mode));
	const { mayAddChannels, channelIds } = useManaged();
	const isEmpty = channels.length + channelIds.length === 0;
	const isOpen = mode === 'add' || (mode === undefined && isEmpty && mayAddChannels);
	const add = async (channel: Channel) => {
		const failure = await props.onSave(channel);
		if (failure) return failure;
		search('');
		tree.reveal(channel);
		setAdded(channel.id);
		setMode(undefined);
		return undefined;
	};
	const close = (button: 'add' | 'import') => () => {
		focusNext(button, 'import');
		setMode(undefined);
	};
	return (
		<Section id="channels" title={text('options_channels_title')} hint={text('options_channels_hint')}>
			{props.children}
			<div ref={root}>
				{isEmpty && <p class="soft empty">{text('options_channels_empty')}</p>}
				<GoneChannels {...props} />
				{channels.length > FEW && <Search query={query} found={tree.count} onSearch={search} />}
				<ChannelList section={props} tree={tree} added={added} />
				{mode === 'import' && <ChannelImport {...props.importing} onClose={close('import')} />}
				{isOpen && (
					<ChannelForm
						others={channels}
						color={unusedColor(channels)}
						takesFocus={mode === 'add'}
						setUp={props.setUp}
						onSave={add}
						onCancel={mode === 'add' ? close('add') : undefined}
					/>
				)}
				{mode === undefined && mayAddChannels && <Adding isOpen={isOpen} onMode={setMode} />}
			</div>
		</Section>
	);
}

function Adding({ isOpen, onMode }: { isOpen: boolean; onMode: (mode: 'add' | 'import') => void }) {
	const text = useText();
	return (
		<p class="actions adding">
			{!isOpen && (
				<button type="button" data-focus="add" onClick={() => onMode('add')}>
					{text('options_channel_add')}
				</button>
			)}
			<button type="button" class="link" data-focus="import" onClick={() => onMode('import')}>
				{text('options_import_open')}
			</button>
		</p>
	);
}

/** So many can be looked over. */
const FEW = 7;

const unusedColor = (channels: readonly Channel[]) =>
	CHANNEL_COLORS.find((color) => channels.every((channel) => channel.color !== color)) ?? CHANNEL_COLORS[0];

interface SearchProps {
	query: string;
	found: number;
	onSearch: (query: string) => void;
}

function Search({ query, found, onSearch }: SearchProps) {
	const text = useText();
	const count = useCount();
	return (
		<search class="tree-search">
			<input
				type="search"
				aria-label={text('options_tree_search')}
				placeholder={text('options_tree_search_hint')}
				value={query}
				spellcheck={false}
				onInput={({ currentTarget }) => onSearch(currentTarget.value)}
			/>
			<p class="soft" role="status">
				{count('options_tree_channels', found)}
			</p>
		</search>
	);
}

interface ChannelListProps {
	section: ChannelsSectionProps;
	tree: ReturnType<typeof useTree>;
	added: string | undefined;
}

function ChannelList({ section, tree, added }: ChannelListProps) {
	const text = useText();
	const { value: chosen, edit } = useEdited(section.defaultId ?? '');
	const choose = async (id: string) => {
		edit(id);
		if (await section.onDefault(id || undefined)) edit(undefined);
	};
	if (section.channels.length === 0) return null;
	return (
		<fieldset class="plain">
			<legend class="visually-hidden">{text('options_channel_default_legend')}</legend>
			<ChannelTree
				tree={tree}
				section={section}
				defaultId={chosen}
				onDefault={(id) => void choose(id)}
				{...(added !== undefined && { added })}
			/>
			{section.channels.length > 1 && <NoDefault isChosen={!chosen} onChoose={() => void choose('')} />}
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
