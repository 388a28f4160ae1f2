import type { Channel } from '@/lib/setup/channel';
import { ChannelForm } from './channel-form';
import { ChannelRemoval } from './channel-removal';
import { ChannelTest } from './channel-test';
import type { ChannelsSectionProps } from './channels-section';
import { MoveLeads } from './move-leads';
import { saving } from './save';

/** What is being done with a channel in its row. */
export type ChannelMode = 'edit' | 'test' | 'remove' | 'move';

interface ChannelPanelProps {
	channel: Channel;
	section: ChannelsSectionProps;
	mode: ChannelMode;
	onClose: () => void;
	onRemove: (replacement: string | undefined) => Promise<void>;
}

/** What a channel's row opens. */
export function ChannelPanel({ channel, section, mode, onClose, onRemove }: ChannelPanelProps) {
	const others = section.setUp.channels.filter(({ id }) => id !== channel.id);
	const pending = section.pending.get(channel.id);
	switch (mode) {
		case 'edit':
			return (
				<ChannelForm
					saved={channel}
					others={section.channels.filter(({ id }) => id !== channel.id)}
					color={channel.color}
					setUp={section.setUp}
					onSave={saving(section.onSave, onClose)}
					onCancel={onClose}
				/>
			);
		case 'test':
			return <ChannelTest channel={channel} test={section.test} onTest={section.onTest} onClose={onClose} />;
		case 'remove':
			return (
				<ChannelRemoval channel={channel} others={others} section={section} onKeep={onClose} onRemove={onRemove} />
			);
		case 'move':
			return (
				<MoveLeads
					pending={pending}
					others={others}
					health={section.setUp.health}
					onMove={async (to, ids) => {
						if (!(await section.onMoveLeads({ ids, channelId: to }))) onClose();
					}}
					onCancel={onClose}
				/>
			);
	}
}
