import { useState } from 'preact/hooks';
import { Question } from '@/components/parts/question';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useCount, useText } from '@/components/text';
import type { Pending } from '@/lib/delivery/pending';
import type { Channel } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';

interface MoveLeadsProps {
	pending?: Pending;
	others: readonly Channel[];
	health: readonly ChannelHealth[];
	/** To another channel, by our own id, with the leads' ids. */
	onMove: (channelId: string, leads: string[]) => Promise<void>;
	onCancel: () => void;
}

/** Sends the leads that hang on a channel to another one, all at once. */
export function MoveLeads({ pending, others, health, onMove, onCancel }: MoveLeadsProps) {
	const text = useText();
	const count = useCount();
	const [to, setTo] = useState<string>();
	const leads = [...(pending?.waiting ?? []), ...(pending?.refused ?? [])];
	return (
		<Question
			title={text('options_health_move')}
			hints={[text('options_health_move_hint')]}
			action={count('options_health_move_leads', leads.length)}
			isOff={!to || leads.length === 0}
			onCancel={onCancel}
			onConfirm={() => to && void onMove(to, leads)}
		>
			<div class="group one">
				<ChannelPicker
					label={text('options_health_move_to')}
					channels={others}
					health={health}
					value={to}
					onChoose={setTo}
				/>
			</div>
		</Question>
	);
}
