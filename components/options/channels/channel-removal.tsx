import { useState } from 'preact/hooks';
import { Question } from '@/components/parts/question';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { type Count, type Text, useCount, useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import { channelName } from '@/lib/setup/channel-name';
import type { ChannelsPlaceProps } from './part';

interface ChannelRemovalProps extends ChannelsPlaceProps {
	channel: Channel;
	others: readonly Channel[];
	onKeep: () => void;
	/** With our own id of the channel that takes its place, if one does. */
	onRemove: (replacement: string | undefined) => void;
}

/** Asks before a channel is removed: says what hangs on it, and offers another in its place. */
export function ChannelRemoval(props: ChannelRemovalProps) {
	const { channel, others, setUp, onKeep, onRemove } = props;
	const text = useText();
	const count = useCount();
	const [replacement, replaceBy] = useState<string>();
	const affected = affectedBy(props, text, count);
	return (
		<Question
			isDangerous
			title={text('options_channel_remove_title', channelName(channel))}
			hints={[...affected, text('options_channel_remove_hint')]}
			action={text(replacement ? 'options_channel_replace' : 'options_remove')}
			cancel={text('options_keep')}
			onCancel={onKeep}
			onConfirm={() => onRemove(replacement)}
		>
			{affected.length > 0 && others.length > 0 && (
				<>
					<div class="group one">
						<ChannelPicker
							label={text('options_channel_replacement')}
							channels={others}
							health={setUp.health}
							value={replacement}
							none={text('options_channel_replacement_none')}
							onChoose={replaceBy}
						/>
					</div>
					<p class="small soft">{text('options_channel_replacement_hint')}</p>
				</>
			)}
		</Question>
	);
}

/** What will be different without the channel, a sentence each. */
function affectedBy({ channel, setUp, pending, defaultId }: ChannelRemovalProps, text: Text, count: Count): string[] {
	const presets = setUp.presets.filter(({ channelId }) => channelId === channel.id).map(({ name }) => name);
	const rules = setUp.rules.filter(({ target }) => target.channelId === channel.id).map(({ name }) => name);
	const { waiting = [], refused = [] } = pending.get(channel.id) ?? {};
	const leads = waiting.length + refused.length;
	return [
		// Of two channels the other one is the default then.
		defaultId === channel.id && setUp.channels.length > 2 && text('options_channel_remove_default'),
		presets.length > 0 && text('options_channel_remove_presets', presets.join(', ')),
		rules.length > 0 && text('options_channel_remove_rules', rules.join(', ')),
		leads > 0 && count('options_channel_remove_leads', leads),
	].filter((sentence) => sentence !== false);
}
