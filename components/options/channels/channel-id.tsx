import { useState } from 'preact/hooks';
import { IconButton } from '@/components/parts/button';
import { useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import { channelName } from '@/lib/setup/channel-name';

/** The last characters tell two IDs apart and open nothing. */
export const tailOf = (leadChannel: string): string => leadChannel.slice(-4);

interface ChannelIdProps {
	channel: Channel;
	tabIndex: number;
	onCopy: (leadChannel: string) => void;
}

/** A channel's secret: hidden until it is asked for, and in the page only then. */
export function ChannelId({ channel, tabIndex, onCopy }: ChannelIdProps) {
	const text = useText();
	const [isShown, show] = useState(false);
	const name = channelName(channel);
	return (
		<>
			{isShown ? (
				<code class="mono shown">{channel.leadChannel}</code>
			) : (
				<>
					<span class="mono soft" aria-hidden="true">
						•••• {tailOf(channel.leadChannel)}
					</span>
					<span class="hidden">{text('options_channel_id_masked', tailOf(channel.leadChannel))}</span>
				</>
			)}
			<IconButton
				isSmall
				icon="i-eye"
				tabIndex={tabIndex}
				aria-pressed={isShown}
				label={text(isShown ? 'options_channel_id_hide_named' : 'options_channel_id_show_named', name)}
				onClick={() => show(!isShown)}
			/>
			<IconButton
				isSmall
				icon="i-copy"
				tabIndex={tabIndex}
				label={text('options_channel_id_copy_named', name)}
				onClick={() => onCopy(channel.leadChannel)}
			/>
		</>
	);
}
