import { type Channel, channelName } from '@/lib/lead/channel';
import type { FailureCode } from '@/lib/lead/failure';
import { useText } from '../text';
import { ChannelForm } from './channel-form';
import { ChannelId } from './channel-id';
import { EditableRow } from './editable-row';
import { MoveButtons } from './move-buttons';
import type { Save } from './save';

interface ChannelRowProps {
	channel: Channel;
	channels: readonly Channel[];
	isDefault: boolean;
	onSave: Save<Channel>;
	onRemove: () => Promise<FailureCode | undefined>;
	onMove: (to: number) => void;
	onDefault: () => void;
	onCopy: (leadChannel: string) => void;
}

/** One saved channel: its name, its hidden id, whether it is the default, and what can be done with it. */
export function ChannelRow(props: ChannelRowProps) {
	const { channel, channels, isDefault } = props;
	const text = useText();
	const name = channelName(channel);
	const removal = {
		title: text('options_channel_remove_title', name),
		hints: [
			text('options_channel_remove_hint'),
			...(isDefault && channels.length > 2 ? [text('options_channel_remove_default')] : []),
		],
	};
	return (
		<EditableRow
			id={channel.id}
			name={name}
			removal={removal}
			onRemove={props.onRemove}
			editor={(done) => (
				<ChannelForm
					saved={channel}
					others={channels.filter(({ id }) => id !== channel.id)}
					color={channel.color}
					onSave={async (changed) => {
						const failure = await props.onSave(changed);
						if (!failure) done();
						return failure;
					}}
					onCancel={done}
				/>
			)}
			buttons={
				<MoveButtons
					name={name}
					focusKey={channel.id}
					place={channels.indexOf(channel)}
					count={channels.length}
					onMove={props.onMove}
				/>
			}
		>
			<p class="name">
				<span class="dot" data-color={channel.color} />
				{channel.accountPath.length > 0 && <span class="soft">{channel.accountPath.join(' › ')} › </span>}
				<strong>{channel.label}</strong>
			</p>
			<ChannelId channel={channel} onCopy={props.onCopy} />
			<DefaultChoice name={name} isDefault={isDefault} onDefault={props.onDefault} />
		</EditableRow>
	);
}

function DefaultChoice({ name, isDefault, onDefault }: { name: string; isDefault: boolean; onDefault: () => void }) {
	const text = useText();
	return (
		<label class="choice">
			<input
				type="radio"
				name="default-channel"
				aria-label={text('options_channel_default_of', name)}
				checked={isDefault}
				onChange={onDefault}
			/>
			{text('options_channel_default')}
		</label>
	);
}
