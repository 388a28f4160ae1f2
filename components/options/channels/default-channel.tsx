import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useText } from '@/components/text';
import { ByBrokerage } from '../layout/by-brokerage';
import { useManaged } from '../layout/managed-context';
import { Setting } from '../layout/place';
import type { ChannelsPlaceProps } from './part';

/** Which channel a new lead has: one choice for all of them, whosever they are. */
export function DefaultChannel({ setUp, defaultId, actions }: ChannelsPlaceProps) {
	const text = useText();
	const { enforced } = useManaged();
	const isLocked = enforced.includes('defaultChannel');
	return (
		<div class="card settings">
			<Setting title={text('options_channel_default_title')} hint={text('options_channel_default_hint')}>
				<fieldset disabled={isLocked}>
					<ChannelPicker
						isBare
						label={text('options_channel_default_title')}
						channels={setUp.channels}
						health={setUp.health}
						value={defaultId}
						none={setUp.channels.length > 1 ? text('options_channel_default_none') : undefined}
						onChoose={(id) => void actions.setDefault(id)}
					/>
				</fieldset>
				<ByBrokerage name="defaultChannel" />
			</Setting>
		</div>
	);
}
