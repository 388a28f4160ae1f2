import { useState } from 'preact/hooks';
import { type Channel, channelName } from '@/lib/lead/channel';
import { useText } from '../text';
import { ByBrokerage } from './by-brokerage';
import { useManaged } from './managed-context';

interface ManagedChannelsProps {
	/** The brokerage's; their Lead Channel IDs are never shown. */
	channels: readonly Channel[];
	defaultId?: string;
	onDefault: (id: string) => void;
}

/** The brokerage's channels: to be used, not to be changed; one of them can be the default. */
export function ManagedChannels({ channels, defaultId, onDefault }: ManagedChannelsProps) {
	const text = useText();
	const { enforced } = useManaged();
	const [isOpen, setOpen] = useState(channels.length <= 20);
	if (channels.length === 0) return null;
	return (
		<>
			<ByBrokerage name="channels" />
			<details class="managed-channels" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>{text('managed_channels', channels.length)}</summary>
				{isOpen && (
					<fieldset disabled={enforced.includes('defaultChannel')}>
						<legend class="visually-hidden">{text('options_channel_default_legend')}</legend>
						<ByBrokerage name="defaultChannel" />
						{channels.map((channel) => (
							<label key={channel.id} class="choice">
								<input
									type="radio"
									name="managed-default-channel"
									checked={channel.id === defaultId}
									onChange={() => onDefault(channel.id)}
								/>
								<span>
									<span class="dot" data-color={channel.color} /> {channelName(channel)}
									{channel.id === defaultId && <span class="soft"> · {text('options_channel_default')}</span>}
								</span>
							</label>
						))}
					</fieldset>
				)}
			</details>
		</>
	);
}
