import { useCallback, useMemo } from 'preact/hooks';
import { Badge, Dot } from '@/components/parts/chip';
import { Picker, type PickerGroup } from '@/components/parts/picker';
import { useText } from '@/components/text';
import { type Channel, channelName } from '@/lib/setup/channel';
import { type ChannelHealth, isGone, recentFirst } from '@/lib/setup/channel-health';
import { findChannels, searchable } from '@/lib/setup/find-channels';

interface ChannelCellProps {
	/** Those to choose from; the ones used last are offered first. */
	channels: readonly Channel[];
	health?: readonly ChannelHealth[];
	/** Our own id of the chosen one, and of the user's default. */
	value?: string;
	defaultId?: string;
	onChoose: (channelId: string) => void;
	/** What the cell is called; "Lead channel" without it. */
	label?: string;
	problem?: string;
}

const NONE: readonly ChannelHealth[] = [];

/** So many are drawn; whoever looks for another one types. */
const MOST = 60;

/** Chooses a channel: a list under their accounts, searched by what is typed over path and label. */
export function ChannelCell(props: ChannelCellProps) {
	const { channels, health = NONE, value, defaultId, onChoose, label, problem } = props;
	const text = useText();
	const selected = channels.find(({ id }) => id === value);
	const search = useMemo(() => searchable(recentFirst(channels, health)), [channels, health]);
	const find = useCallback((typed: string) => byAccount(findChannels(search, typed).slice(0, MOST)), [search]);
	const isMissing = (id: string | undefined) => isGone(health.find((known) => known.id === id));
	return (
		<Picker<Channel>
			name="channelId"
			label={label ?? text('field_channelId')}
			value={selected ? <Chosen channel={selected} /> : <span class="soft">{text('form_choose_channel')}</span>}
			title={selected && channelName(selected)}
			placeholder={text('channel_find')}
			find={find}
			keyOf={({ id }) => id}
			isChosen={({ id }) => id === value}
			draw={(channel) => (
				<>
					<Dot color={channel.color} />
					<span class="grow cut" title={channelName(channel)}>
						{channel.label}
					</span>
					{isMissing(channel.id) && (
						<Badge tone="warn" icon="i-warn">
							{text('channel_gone_short')}
						</Badge>
					)}
					{channel.id === defaultId && <Badge>{text('channel_default')}</Badge>}
				</>
			)}
			onChoose={({ id }) => onChoose(id)}
			status={(typed) => statusWords(findChannels(search, typed).length)}
			problem={problem ?? (isMissing(value) ? text('channel_gone_short') : undefined)}
		/>
	);

	function statusWords(found: number): string {
		if (found === 0) return text('channel_none_found');
		return found > MOST ? text('channel_more_found', (found - MOST).toLocaleString()) : '';
	}
}

/** What tells it from its neighbours in little room. */
function Chosen({ channel }: { channel: Channel }) {
	return (
		<>
			<Dot color={channel.color} />
			<span class="cut">{channelName({ ...channel, accountPath: channel.accountPath.slice(-1) })}</span>
		</>
	);
}

/** The channels under their accounts, in the order in which each account comes first. */
function byAccount(channels: readonly Channel[]): PickerGroup<Channel>[] {
	const groups = new Map<string, Channel[]>();
	for (const channel of channels) {
		const title = channel.accountPath.join(' › ');
		groups.set(title, [...(groups.get(title) ?? []), channel]);
	}
	return [...groups].map(([title, items]) => ({ title: title || undefined, items }));
}
