import type { Channel } from '@/lib/setup/channel';
import type { EditableList } from '../use-editable-list';
import { ChannelEditor } from './channel-editor';
import { ChannelRemoval } from './channel-removal';
import { ChannelTest } from './channel-test';
import { MoveLeads } from './move-leads';
import type { ChannelsPlaceProps } from './part';

interface ChannelPanelProps extends ChannelsPlaceProps {
	channel: Channel;
	mode: 'edit' | 'remove' | 'test' | 'move';
	list: EditableList<'test' | 'move'>;
}

/** What a channel's row opens. */
export function ChannelPanel(props: ChannelPanelProps) {
	const { channel, mode, list, setUp, own, actions, pending } = props;
	const others = setUp.channels.filter(({ id }) => id !== channel.id);
	switch (mode) {
		case 'edit':
			return (
				<ChannelEditor
					saved={channel}
					others={own.filter(({ id }) => id !== channel.id)}
					color={channel.color}
					setUp={setUp}
					onSave={actions.save}
					onClose={list.close}
				/>
			);
		case 'test':
			return <ChannelTest channel={channel} test={props.test} onTest={actions.test} onClose={list.close} />;
		case 'remove':
			return (
				<ChannelRemoval
					{...props}
					others={others}
					onKeep={list.close}
					onRemove={(replacement) =>
						void list.remove(channel.id, () => actions.remove({ id: channel.id, replacement }))
					}
				/>
			);
		case 'move':
			return (
				<MoveLeads
					pending={pending.get(channel.id)}
					others={others}
					health={setUp.health}
					onMove={async (to, ids) => {
						if (!(await actions.moveLeads({ ids, channelId: to }))) list.close();
					}}
					onCancel={list.close}
				/>
			);
	}
}
