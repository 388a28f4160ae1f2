import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import type { Pending } from '@/lib/delivery/pending';
import { type Channel, channelName } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import { ByBrokerage } from './by-brokerage';
import { ChannelHealthLine } from './channel-health-line';
import { ChannelTest, type ChannelTestState } from './channel-test';
import { useManaged } from './managed-context';
import type { Save } from './save';

interface ManagedChannelsProps {
	/** The brokerage's; their Lead Channel IDs are never shown. */
	channels: readonly Channel[];
	defaultId?: string;
	onDefault: (id: string) => void;
	health: readonly ChannelHealth[];
	/** The leads that hang on each channel, by our own id. */
	pending: ReadonlyMap<string, Pending>;
	/** The last test lead of this page. */
	test?: ChannelTestState;
	/** Sends a test lead to the channel. */
	onTest: Save<string>;
}

/** The brokerage's channels: to be used, not to be changed; one of them can be the default. */
export function ManagedChannels(props: ManagedChannelsProps) {
	const { channels } = props;
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
					<fieldset>
						<legend class="visually-hidden">{text('options_channel_default_legend')}</legend>
						<ByBrokerage name="defaultChannel" />
						{channels.map((channel) => (
							<ManagedChannel
								key={channel.id}
								{...props}
								channel={channel}
								isLocked={enforced.includes('defaultChannel')}
							/>
						))}
					</fieldset>
				)}
			</details>
		</>
	);
}

interface ManagedChannelProps extends ManagedChannelsProps {
	channel: Channel;
	/** True when the brokerage says which one is the default. */
	isLocked: boolean;
}

function ManagedChannel({
	channel,
	isLocked,
	defaultId,
	onDefault,
	health,
	pending,
	test,
	onTest,
}: ManagedChannelProps) {
	const text = useText();
	const [isTesting, setTesting] = useState(false);
	const isDefault = channel.id === defaultId;
	const name = channelName(channel);
	return (
		<div class="managed-channel">
			<label class="choice">
				<input
					type="radio"
					name="managed-default-channel"
					checked={isDefault}
					disabled={isLocked}
					onChange={() => onDefault(channel.id)}
				/>
				<span>
					<span class="dot" data-color={channel.color} /> {name}
					{isDefault && <span class="soft"> · {text('options_channel_default')}</span>}
				</span>
			</label>
			<button
				type="button"
				class="link"
				aria-label={text('options_test_named', name)}
				aria-expanded={isTesting}
				onClick={() => setTesting(!isTesting)}
			>
				{text('options_test')}
			</button>
			<ChannelHealthLine
				health={health.find(({ id }) => id === channel.id)}
				pending={pending.get(channel.id)}
				name={name}
			/>
			{isTesting && <ChannelTest channel={channel} test={test} onTest={onTest} onClose={() => setTesting(false)} />}
		</div>
	);
}
