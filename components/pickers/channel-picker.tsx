import { useCallback, useMemo } from 'preact/hooks';
import { Badge, Dot } from '@/components/parts/chip';
import { Picker } from '@/components/parts/picker';
import type { PickerGroup } from '@/components/parts/picker-props';
import { useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import { type ChannelHealth, isGone, recentFirst } from '@/lib/setup/channel-health';
import { channelName } from '@/lib/setup/channel-name';
import { findChannels, searchable } from '@/lib/setup/find-channels';

interface ChannelPickerProps {
	/** Those to choose from; the ones used last are offered first. */
	channels: readonly Channel[];
	health?: readonly ChannelHealth[];
	/** Our own id of the chosen one. */
	value?: string;
	/** Undefined for none, where that can be chosen. */
	onChoose: (channelId: string | undefined) => void;
	/** What the cell is called; "Lead channel" without it. */
	label?: string;
	/** What no channel means, where none can be chosen. */
	none?: string;
	/** The channel that new leads have. */
	defaultId?: string;
	problem?: string;
	/** Words beside it say what it is. */
	isBare?: boolean;
}

const NOT_USED: readonly ChannelHealth[] = [];

/** So many are drawn; typing finds the others. */
const MOST = 60;

/** Chooses a channel: a list under its accounts that is searched over path and label. */
export function ChannelPicker(props: ChannelPickerProps) {
	const { channels, health = NOT_USED, value, onChoose, label, none, defaultId, problem, isBare } = props;
	const text = useText();
	const chosen = channels.find((channel) => channel.id === value);
	const search = useMemo(() => searchable(recentFirst(channels, health)), [channels, health]);
	const find = useCallback(
		(typed: string) => grouped(findChannels(search, typed), typed ? undefined : none),
		[search, none],
	);
	const gone = useMemo(() => new Set(health.filter(isGone).map(({ id }) => id)), [health]);
	return (
		<Picker
			label={label ?? text('field_channelId')}
			name="channelId"
			isBare={isBare}
			value={
				chosen ? <Name channel={chosen} isShort /> : <span class="soft cut">{none ?? text('problem_no_channel')}</span>
			}
			title={chosen && channelName(chosen)}
			placeholder={text('channel_find')}
			find={find}
			keyOf={({ channel }) => channel?.id ?? ''}
			isChosen={({ channel }) => channel?.id === value}
			draw={({ channel }) =>
				channel ? (
					<Name channel={channel} isGone={gone.has(channel.id)} isDefault={channel.id === defaultId} />
				) : (
					<span class="grow">{none}</span>
				)
			}
			onChoose={({ channel }) => onChoose(channel?.id)}
			status={(typed) => statusWords(findChannels(search, typed).length)}
			problem={problem ?? (chosen && gone.has(chosen.id) ? text('channel_gone_short') : undefined)}
		/>
	);

	function statusWords(count: number): string {
		if (count === 0) return text('channel_none_found');
		return count > MOST ? text('channel_more_found', (count - MOST).toLocaleString()) : '';
	}
}

/** A channel, or none of them. */
interface Offered {
	channel?: Channel;
}

/** The first of them under their accounts, each account where its first channel is; before all "none", where there is one. */
function grouped(found: readonly Channel[], none: string | undefined): PickerGroup<Offered>[] {
	const groups = new Map<string, Offered[]>();
	for (const channel of found.slice(0, MOST)) {
		const path = channel.accountPath.join(' › ');
		groups.set(path, [...(groups.get(path) ?? []), { channel }]);
	}
	return [
		...(none === undefined ? [] : [{ items: [{}] }]),
		...[...groups].map(([path, items]) => ({ ...(path && { title: path }), items })),
	];
}

interface NameProps {
	channel: Channel;
	/** With the account right above it, which tells it from its neighbors in little room. */
	isShort?: boolean;
	isGone?: boolean;
	isDefault?: boolean;
}

function Name({ channel, isShort, isGone: isUnknown, isDefault }: NameProps) {
	const text = useText();
	const near = { ...channel, accountPath: channel.accountPath.slice(-1) };
	return (
		<>
			<Dot color={channel.color} />
			<span class="grow cut" title={channelName(channel)}>
				{isShort ? channelName(near) : channel.label}
			</span>
			{isDefault && <Badge>{text('options_channel_default')}</Badge>}
			{isUnknown && (
				<Badge tone="bad" icon="i-warn">
					{text('channel_gone_short')}
				</Badge>
			)}
		</>
	);
}
