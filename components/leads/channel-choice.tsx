import { useId, useState } from 'preact/hooks';
import { type Channel, channelName } from '@/lib/lead/channel';
import { useText } from '../text';

interface ChannelChoiceProps {
	channels: readonly Channel[];
	/** Our own id of the channel it is in now, which is not offered. */
	exceptId?: string;
	/** What happens then. */
	hint: string;
	/** What the button says. */
	action: string;
	onChoose: (channelId: string) => void;
}

/** Chooses another channel for leads; none is preselected, since a mistake can't be taken back. */
export function ChannelChoice({ channels, exceptId, hint, action, onChoose }: ChannelChoiceProps) {
	const text = useText();
	const id = useId();
	const [chosen, setChosen] = useState('');
	const offered = channels.filter((channel) => channel.id !== exceptId);
	if (offered.length === 0) return <p class="panel">{text('leads_no_other_channel')}</p>;
	return (
		<form
			class="panel"
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen) onChoose(chosen);
			}}
		>
			<div class="field">
				<label for={id}>{text('field_channelId')}</label>
				<select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
					<option value="">{text('form_choose_channel')}</option>
					{offered.map((channel) => (
						<option key={channel.id} value={channel.id}>
							{channelName(channel)}
						</option>
					))}
				</select>
			</div>
			<p class="soft">{hint}</p>
			<button type="submit" class="primary" disabled={!chosen}>
				{action}
			</button>
		</form>
	);
}
