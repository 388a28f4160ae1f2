import { useText } from '@/components/text';
import { channelName } from '@/lib/setup/channel';
import { isGone } from '@/lib/setup/channel-health';
import type { ChannelsSectionProps } from './channels-section';
import { MoveLeads } from './move-leads';

/** Channels that Rechat no longer knows and that leads hang on: they go to another one in one move. */
export function GoneChannels({ setUp, pending, onMoveLeads }: ChannelsSectionProps) {
	const text = useText();
	const lost = setUp.health.filter((health) => isGone(health) && pending.has(health.id)).map(({ id }) => id);
	const gone = setUp.channels.filter(({ id }) => lost.includes(id));
	return (
		<>
			{gone.map((channel) => (
				<section key={channel.id} class="notice" aria-label={text('options_gone_title', channelName(channel))}>
					<p>
						<strong>{text('options_gone_title', channelName(channel))}</strong> {text('options_gone_hint')}
					</p>
					<MoveLeads
						pending={pending.get(channel.id)}
						others={setUp.channels.filter(({ id }) => id !== channel.id)}
						health={setUp.health}
						onMove={async (channelId, ids) => void (await onMoveLeads({ ids, channelId }))}
					/>
				</section>
			))}
		</>
	);
}
