import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Icon } from '@/components/parts/icon';
import { SearchField } from '@/components/parts/search-field';
import { useCount, useText } from '@/components/text';
import { CHANNEL_COLORS, type Channel } from '@/lib/setup/channel';
import { isGone } from '@/lib/setup/channel-health';
import { EmptyCard } from '../layout/empty-card';
import { useManaged } from '../layout/managed-context';
import { Place } from '../layout/place';
import { useEditableList } from '../use-editable-list';
import { ChannelEditor } from './channel-editor';
import { ChannelImport } from './channel-import';
import { ChannelTree } from './channel-tree';
import { DefaultChannel } from './default-channel';
import type { ChannelsPlaceProps, ChannelTreeProps } from './part';
import { useTree } from './use-tree';

/** The channels under their accounts, with how their leads fare. */
export function ChannelsPlace(props: ChannelsPlaceProps) {
	const { own, given, setUp, actions } = props;
	const text = useText();
	const [query, search] = useState('');
	const [isImporting, setImporting] = useState(false);
	const [added, setAdded] = useState<string>();
	const trees = useTrees(props, query);
	const list = useEditableList<'test' | 'move'>({ ids: idsIn(trees.own) });
	const add = async (channel: Channel) => {
		const failure = await actions.save(channel);
		if (failure) return failure;
		search('');
		trees.own.reveal(channel);
		setAdded(channel.id);
		list.added(channel.id);
		return undefined;
	};
	const closeImport = () => {
		list.focus('import', 'add');
		setImporting(false);
	};
	const isEmpty = own.length + given.length === 0;
	return (
		<div ref={list.root}>
			<Place
				title={text('options_channels_title')}
				hint={text('options_channels_hint')}
				actions={<WaysToAdd onImport={() => setImporting(true)} onAdd={list.add} />}
			>
				{isImporting && <ChannelImport onRead={actions.read} onImport={actions.import} onClose={closeImport} />}
				{list.isAdding && (
					<div class="card pad">
						<ChannelEditor others={own} color={unusedColor(own)} setUp={setUp} onSave={add} onClose={list.close} />
					</div>
				)}
				{!isEmpty && (
					<>
						<DefaultChannel {...props} />
						<Trees {...props} trees={trees} list={list} added={added} query={query} onSearch={search} />
					</>
				)}
				{isEmpty && !list.isAdding && !isImporting && (
					<EmptyCard icon="i-send" title={text('options_channels_empty')} hint={text('options_channels_empty_hint')} />
				)}
				<SecretNote />
			</Place>
		</div>
	);
}

/** Both trees; what is gone or has leads on it is unfolded. */
function useTrees({ own, given, setUp, pending }: ChannelsPlaceProps, query: string) {
	const troubled = setUp.health.filter((health) => isGone(health) || pending.has(health.id)).map(({ id }) => id);
	return { own: useTree(own, query, troubled), given: useTree(given, query, troubled) };
}

interface WaysToAddProps {
	onImport: () => void;
	onAdd: () => void;
}

/** Many at once, or one; nothing where the brokerage alone has channels. */
function WaysToAdd({ onImport, onAdd }: WaysToAddProps) {
	const text = useText();
	const { mayAddChannels } = useManaged();
	if (!mayAddChannels) return null;
	return (
		<>
			<Button icon="i-open" data-focus="import" onClick={onImport}>
				{text('file_take')}
			</Button>
			<Button kind="primary" icon="i-plus" data-focus="add" onClick={onAdd}>
				{text('options_channel_add')}
			</Button>
		</>
	);
}

function SecretNote() {
	const text = useText();
	return (
		<p class="foot-note">
			<Icon name="i-lock" size={14} />
			{text('options_channel_secret')}
		</p>
	);
}

const idsIn = ({ rows }: ReturnType<typeof useTree>) =>
	rows.flatMap((row) => ('channel' in row ? [row.channel.id] : []));

const unusedColor = (channels: readonly Channel[]) =>
	CHANNEL_COLORS.find((color) => channels.every((channel) => channel.color !== color)) ?? CHANNEL_COLORS[0];

interface TreesProps extends ChannelsPlaceProps, Omit<ToolsProps, 'count'>, Pick<ChannelTreeProps, 'list' | 'added'> {
	trees: ReturnType<typeof useTrees>;
}

/** The brokerage's channels, then the user's own. */
function Trees({ trees, query, onSearch, added, ...props }: TreesProps) {
	return (
		<div class="card table">
			<Tools query={query} count={trees.own.count + trees.given.count} onSearch={onSearch} />
			{props.given.length > 0 && <ChannelTree {...props} isGiven tree={trees.given} />}
			{props.own.length > 0 && <ChannelTree {...props} tree={trees.own} added={added} />}
		</div>
	);
}

interface ToolsProps {
	query: string;
	count: number;
	onSearch: (query: string) => void;
}

function Tools({ query, count, onSearch }: ToolsProps) {
	const text = useText();
	const counted = useCount();
	return (
		<div class="tools">
			<SearchField
				label={text('options_tree_search')}
				placeholder={text('options_tree_search_hint')}
				value={query}
				onInput={onSearch}
			/>
			<p class="small soft num" role="status">
				{counted('options_tree_channels', count)}
			</p>
		</div>
	);
}
