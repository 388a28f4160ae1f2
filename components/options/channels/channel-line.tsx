import { Button } from '@/components/parts/button';
import { Badge, Dot } from '@/components/parts/chip';
import { Notice } from '@/components/parts/notice';
import { useCount, useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import { isGone } from '@/lib/setup/channel-health';
import { channelName } from '@/lib/setup/channel-name';
import type { TreeRow } from '@/lib/setup/channel-tree';
import { EntryActions } from '../layout/entry-actions';
import { ChannelId } from './channel-id';
import { ChannelPanel } from './channel-panel';
import { Health } from './health';
import type { ChannelTreeProps } from './part';
import { TreeLine, type TreeLineProps } from './tree-line';

export interface ChannelLineProps extends ChannelTreeProps {
	row: Extract<TreeRow, { channel: Channel }>;
	line: TreeLineProps;
	/** To a place among the channels of its account; absent where it can't be moved. */
	onMove?: (to: number) => void;
}

/** One channel: its name, its hidden ID, how its leads fare, and what can be done with it. */
export function ChannelLine(props: ChannelLineProps) {
	const { row, line, list, isGiven } = props;
	const { channel } = row;
	const mode = list.modeOf(channel.id);
	return (
		<TreeLine {...line} row={row} onClick={() => !isGiven && list.toggle(channel.id, 'edit')}>
			<Name channel={channel} isDefault={channel.id === props.defaultId} isGiven={isGiven} />
			<td class="secret">
				{!isGiven && <ChannelId channel={channel} tabIndex={tabIndexOf(line)} onCopy={props.actions.copy} />}
			</td>
			<td class="health">
				<Health
					health={props.setUp.health.find(({ id }) => id === channel.id)}
					pending={props.pending.get(channel.id)}
				/>
			</td>
			<td class="acts">
				<Actions {...props} />
			</td>
			{mode ? (
				<td class="panel">
					<ChannelPanel {...props} channel={channel} mode={mode} />
				</td>
			) : (
				<Alert {...props} />
			)}
		</TreeLine>
	);
}

const tabIndexOf = ({ isCurrent }: TreeLineProps) => (isCurrent ? 0 : -1);

interface NameProps {
	channel: Channel;
	isDefault: boolean;
	isGiven?: boolean;
}

function Name({ channel, isDefault, isGiven }: NameProps) {
	const text = useText();
	return (
		<td class="name">
			<Dot color={channel.color} />
			<span class="cut strong" title={channelName(channel)}>
				{channel.label}
			</span>
			{isDefault && <Badge tone="accent">{text('options_channel_default')}</Badge>}
			{isGiven && <Badge icon="i-lock">{text('managed_short')}</Badge>}
		</td>
	);
}

function Actions({ row, line, list, isGiven, defaultId, pending, actions, onMove }: ChannelLineProps) {
	const text = useText();
	const { id } = row.channel;
	const name = channelName(row.channel);
	const tabIndex = tabIndexOf(line);
	return (
		<>
			<Button
				size="small"
				tabIndex={tabIndex}
				aria-label={text('options_test_named', name)}
				aria-expanded={list.modeOf(id) === 'test'}
				onClick={() => list.toggle(id, 'test')}
			>
				{text('options_test')}
			</Button>
			{!isGiven && (
				<EntryActions
					id={id}
					name={name}
					tabIndex={tabIndex}
					isOpen={list.modeOf(id) === 'edit'}
					order={onMove && { place: row.place, count: row.channels, onMove }}
					items={[
						{
							words: text('options_channel_default_make'),
							icon: 'i-check',
							isOff: id === defaultId,
							onChoose: () => void actions.setDefault(id),
						},
						{
							words: text('options_health_move'),
							icon: 'i-swap',
							isOff: !pending.has(id),
							onChoose: () => list.toggle(id, 'move'),
						},
					]}
					onEdit={() => list.toggle(id, 'edit')}
					onRemove={() => list.toggle(id, 'remove')}
				/>
			)}
		</>
	);
}

/** That Rechat doesn't know the channel any more, while leads hang on it: they can go to another one in one move. */
function Alert({ row, list, setUp, pending, isGiven }: ChannelLineProps) {
	const text = useText();
	const count = useCount();
	const { id } = row.channel;
	const { waiting = [], refused = [] } = pending.get(id) ?? {};
	const leads = waiting.length + refused.length;
	if (leads === 0 || !isGone(setUp.health.find((health) => health.id === id))) return null;
	return (
		<td class="panel">
			<Notice
				kind="bad"
				action={
					!isGiven && (
						<Button size="small" onClick={() => list.toggle(id, 'move')}>
							{count('options_health_move_leads', leads)}
						</Button>
					)
				}
			>
				<b>
					{count(
						refused.length > 0 ? 'options_health_refused_leads' : 'options_health_waiting',
						refused.length || leads,
					)}
				</b>{' '}
				{text('options_gone_hint')}
			</Notice>
		</td>
	);
}
