import { useText } from '@/components/text';
import { type Channel, channelName } from '@/lib/setup/channel';
import type { TreeRow } from '@/lib/setup/channel-tree';
import { ChannelHealthLine } from './channel-health-line';
import { ChannelId } from './channel-id';
import { type ChannelMode, ChannelPanel } from './channel-panel';
import type { ChannelsSectionProps } from './channels-section';
import { MoveButtons } from './move-buttons';
import { TreeLine, type TreeRowProps } from './tree-row';

interface ChannelRowProps extends TreeRowProps {
	row: Extract<TreeRow, { channel: Channel }>;
	section: ChannelsSectionProps;
	isDefault: boolean;
	/** False while only a part of the channels is shown. */
	canMove: boolean;
	mode: ChannelMode | undefined;
	onMode: (mode: ChannelMode | undefined) => void;
	onRemove: (replacement: string | undefined) => Promise<void>;
	/** To a place among the channels of its account. */
	onMove: (to: number) => void;
	onDefault: () => void;
}

const MODES = ['edit', 'test', 'remove'] as const satisfies readonly ChannelMode[];

/** One saved channel: its name, its hidden id, whether it is the default, how its leads fare, and what can be done with it. */
export function ChannelRow(props: ChannelRowProps) {
	const { row, section, isDefault, canMove, mode, onMode, onRemove, onMove, onDefault, ...line } = props;
	const { channel } = row;
	const text = useText();
	const name = channelName(channel);
	const tabIndex = line.isCurrent ? 0 : -1;
	const health = section.setUp.health.find(({ id }) => id === channel.id);
	const panel = mode && (
		<td class="panel">
			<ChannelPanel
				channel={channel}
				section={section}
				mode={mode}
				onClose={() => onMode(undefined)}
				onRemove={onRemove}
			/>
		</td>
	);
	if (mode === 'edit')
		return (
			<TreeLine {...line} row={row}>
				{panel}
			</TreeLine>
		);
	return (
		<TreeLine {...line} row={row}>
			<td class="what">
				<p class="name">
					<span class="dot" data-color={channel.color} />
					<strong>{channel.label}</strong>
				</p>
				<ChannelId channel={channel} tabIndex={tabIndex} onCopy={section.onCopy} />
				<ChannelHealthLine
					health={health}
					pending={section.pending.get(channel.id)}
					name={name}
					tabIndex={tabIndex}
					onMoveLeads={() => onMode('move')}
				/>
				<DefaultChoice name={name} isDefault={isDefault} tabIndex={tabIndex} onDefault={onDefault} />
			</td>
			<td class="buttons">
				{canMove && (
					<MoveButtons
						name={name}
						focusKey={channel.id}
						place={row.place}
						count={row.channels}
						tabIndex={tabIndex}
						onMove={onMove}
					/>
				)}
				{MODES.map((offered) => (
					<button
						type="button"
						key={offered}
						tabIndex={tabIndex}
						aria-label={text(`options_${offered}_named`, name)}
						data-focus={`${offered}-${channel.id}`}
						onClick={() => onMode(offered)}
					>
						{text(`options_${offered}`)}
					</button>
				))}
			</td>
			{panel}
		</TreeLine>
	);
}

interface DefaultChoiceProps {
	name: string;
	isDefault: boolean;
	tabIndex: number;
	onDefault: () => void;
}

function DefaultChoice({ name, isDefault, tabIndex, onDefault }: DefaultChoiceProps) {
	const text = useText();
	return (
		<label class="choice">
			<input
				type="radio"
				name="default-channel"
				aria-label={text('options_channel_default_of', name)}
				checked={isDefault}
				tabIndex={tabIndex}
				onChange={onDefault}
			/>
			{text('options_channel_default')}
		</label>
	);
}
