import { useState } from 'preact/hooks';
import { ChannelPicker } from '@/components/channel-picker';
import { type Text, useText } from '@/components/text';
import { type Channel, channelName } from '@/lib/setup/channel';
import type { ChannelsSectionProps } from './channels-section';
import { Removal } from './removal';

interface ChannelRemovalProps {
	channel: Channel;
	others: readonly Channel[];
	section: ChannelsSectionProps;
	onKeep: () => void;
	/** With our own id of the channel that takes its place, if one does. */
	onRemove: (replacement: string | undefined) => Promise<void>;
}

/** Asks before a channel is removed: says what hangs on it, and offers another in its place. */
export function ChannelRemoval({ channel, others, section, onKeep, onRemove }: ChannelRemovalProps) {
	const text = useText();
	const [replacement, replaceBy] = useState<string>();
	const affected = affectedBy(channel, section, text);
	return (
		<Removal
			title={text('options_channel_remove_title', channelName(channel))}
			hints={[...affected, text('options_channel_remove_hint')]}
			action={replacement && text('options_channel_replace')}
			onKeep={onKeep}
			onRemove={() => void onRemove(replacement)}
		>
			{affected.length > 0 && others.length > 0 && (
				<ChannelPicker
					label={text('options_channel_replacement')}
					channels={others}
					health={section.setUp.health}
					value={replacement}
					onChoose={replaceBy}
					hint={text('options_channel_replacement_hint')}
				/>
			)}
		</Removal>
	);
}

/** What will be different without the channel, a sentence each. */
function affectedBy(
	channel: Channel,
	{ setUp, pending, defaultId, channels }: ChannelsSectionProps,
	text: Text,
): string[] {
	const presets = setUp.presets.filter(({ channelId }) => channelId === channel.id).map(({ name }) => name);
	const { waiting = [], refused = [] } = pending.get(channel.id) ?? {};
	const leads = waiting.length + refused.length;
	return [
		defaultId === channel.id && channels.length > 2 && text('options_channel_remove_default'),
		presets.length > 0 && text('options_channel_remove_presets', presets.join(', ')),
		leads > 0 && text('options_channel_remove_leads', leads.toLocaleString()),
	].filter((sentence) => sentence !== false);
}
