import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { type Channel, channelName } from '@/lib/setup/channel';

/** The last characters tell two ids apart and open nothing. */
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
		<p class="channel-id soft">
			{text('options_channel_id_short')}{' '}
			{isShown ? <code>{channel.leadChannel}</code> : <MaskedId tail={tailOf(channel.leadChannel)} />}{' '}
			<button
				type="button"
				class="link"
				tabIndex={tabIndex}
				aria-label={text(isShown ? 'options_channel_id_hide_named' : 'options_channel_id_show_named', name)}
				onClick={() => show(!isShown)}
			>
				{text(isShown ? 'options_channel_id_hide' : 'options_channel_id_show')}
			</button>{' '}
			<button
				type="button"
				class="link"
				tabIndex={tabIndex}
				aria-label={text('options_channel_id_copy_named', name)}
				onClick={() => onCopy(channel.leadChannel)}
			>
				{text('options_channel_id_copy')}
			</button>
		</p>
	);
}

function MaskedId({ tail }: { tail: string }) {
	const text = useText();
	return (
		<>
			<code aria-hidden="true">••••••••{tail}</code>
			<span class="visually-hidden">{text('options_channel_id_masked', tail)}</span>
		</>
	);
}
