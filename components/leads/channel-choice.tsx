import { useMemo, useState } from 'preact/hooks';
import { ChannelPicker } from '@/components/channel-picker';
import { useText } from '@/components/text';
import type { Channel } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';

interface ChannelChoiceProps {
	channels: readonly Channel[];
	health: readonly ChannelHealth[];
	/** Our own id of the channel it is in now, which is not offered. */
	exceptId?: string;
	/** What happens then. */
	hint: string;
	/** What the button says. */
	action: string;
	onChoose: (channelId: string) => void;
}

/** Chooses another channel for leads; none is preselected, since a mistake can't be taken back. */
export function ChannelChoice({ channels, health, exceptId, hint, action, onChoose }: ChannelChoiceProps) {
	const text = useText();
	const [chosen, setChosen] = useState<string>();
	const offered = useMemo(() => channels.filter((channel) => channel.id !== exceptId), [channels, exceptId]);
	if (offered.length === 0) return <p class="panel">{text('leads_no_other_channel')}</p>;
	return (
		<form
			class="panel"
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen) onChoose(chosen);
			}}
		>
			<ChannelPicker channels={offered} health={health} value={chosen} onChoose={setChosen} />
			<p class="soft">{hint}</p>
			<button type="submit" class="primary" disabled={!chosen}>
				{action}
			</button>
		</form>
	);
}
