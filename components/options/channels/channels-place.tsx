import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Icon } from '@/components/parts/icon';
import { Empty } from '@/components/parts/seal';
import { SearchField } from '@/components/parts/search-field';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useCount, useText } from '@/components/text';
import { CHANNEL_COLORS, type Channel } from '@/lib/setup/channel';
import { isGone } from '@/lib/setup/channel-health';
import { ByBrokerage } from '../layout/by-brokerage';
import { useManaged } from '../layout/managed-context';
import { Place, Setting } from '../layout/place';
import { useEditableList } from '../use-editable-list';
import { ChannelEditor } from './channel-editor';
import { ChannelImport } from './channel-import';
import { ChannelTree } from './channel-tree';
import type { ChannelsPlaceProps } from './part';
import { useTree } from './use-tree';

/** The channels under their accounts, with how their leads fare. */
export function ChannelsPlace(props: ChannelsPlaceProps) {
	const { own, given, setUp, actions } = props;
	const text = useText();
	const { mayAddChannels } = useManaged();
	const [query, search] = useState('');
	const [isImporting, setImporting] = useState(false);
	const [added, setAdded] = useState<string>();
	const troubled = setUp.health.filter((health) => isGone(health) || props.pending.has(health.id)).map(({ id }) => id);
	const trees = { own: useTree(own, query, troubled), given: useTree(given, query, troubled) };
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
				actions={
					mayAddChannels && (
						<>
							<Button icon="i-open" data-focus="import" onClick={() => setImporting(true)}>
								{text('file_take')}
							</Button>
							<Button kind="primary" icon="i-plus" data-focus="add" onClick={list.add}>
								{text('options_channel_add')}
							</Button>
						</>
					)
				}
			>
				{isImporting && <ChannelImport onRead={actions.read} onImport={actions.import} onClose={closeImport} />}
				{list.isAdding && (
					<div class="card pad">
						<ChannelEditor others={own} color={unusedColor(own)} setUp={setUp} onSave={add} onClose={list.close} />
					</div>
				)}
				{!isEmpty && <DefaultChannel {...props} />}
				{!isEmpty && (
					<div class="card table">
						<Tools query={query} count={trees.own.count + trees.given.count} onSearch={search} />
						{given.length > 0 && <ChannelTree {...props} isGiven tree={trees.given} list={list} />}
						{own.length > 0 && <ChannelTree {...props} tree={trees.own} list={list} added={added} />}
					</div>
				)}
				{isEmpty && !list.isAdding && !isImporting && (
					<div class="card">
						<Empty icon="i-send" title={text('options_channels_empty')}>
							<p class="soft">{text('options_channels_empty_hint')}</p>
						</Empty>
					</div>
				)}
				<p class="foot-note">
					<Icon name="i-lock" size={14} />
					{text('options_channel_secret')}
				</p>
			</Place>
		</div>
	);
}

const idsIn = ({ rows }: ReturnType<typeof useTree>) =>
	rows.flatMap((row) => ('channel' in row ? [row.channel.id] : []));

const unusedColor = (channels: readonly Channel[]) =>
	CHANNEL_COLORS.find((color) => channels.every((channel) => channel.color !== color)) ?? CHANNEL_COLORS[0];

/** Which channel a new lead has: one choice for all of them, whosever they are. */
function DefaultChannel({ setUp, defaultId, actions }: ChannelsPlaceProps) {
	const text = useText();
	const { enforced } = useManaged();
	const isLocked = enforced.includes('defaultChannel');
	return (
		<div class="card settings">
			<Setting title={text('options_channel_default_title')} hint={text('options_channel_default_hint')}>
				<fieldset disabled={isLocked}>
					<ChannelPicker
						isBare
						label={text('options_channel_default_title')}
						channels={setUp.channels}
						health={setUp.health}
						value={defaultId}
						none={setUp.channels.length > 1 ? text('options_channel_default_none') : undefined}
						onChoose={(id) => void actions.setDefault(id)}
					/>
				</fieldset>
				<ByBrokerage name="defaultChannel" />
			</Setting>
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
