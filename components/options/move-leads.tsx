import { useRef, useState } from 'preact/hooks';
import { ChannelPicker } from '@/components/channel-picker';
import { useCount, useText } from '@/components/text';
import type { Pending } from '@/lib/delivery/pending';
import type { Channel } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import { useFirstFocus } from '../focus';
import { FormActions } from './form-actions';

interface MoveLeadsProps {
	pending?: Pending;
	others: readonly Channel[];
	health: readonly ChannelHealth[];
	/** To another channel, by our own id, with the leads' ids. */
	onMove: (channelId: string, leads: string[]) => Promise<void>;
	/** Absent where it stands there without having been asked for. */
	onCancel?: () => void;
}

/** Sends the leads that hang on a channel to another one, all at once. */
export function MoveLeads({ pending, others, health, onMove, onCancel }: MoveLeadsProps) {
	const text = useText();
	const count = useCount();
	const root = useRef<HTMLFormElement>(null);
	const [to, setTo] = useState<string>();
	const leads = [...(pending?.waiting ?? []), ...(pending?.refused ?? [])];
	useFirstFocus(root, onCancel !== undefined);
	return (
		<form
			class="inner"
			ref={root}
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (to) void onMove(to, leads);
			}}
		>
			<ChannelPicker
				label={text('options_health_move_to')}
				channels={others}
				health={health}
				value={to}
				onChoose={setTo}
				hint={text('options_health_move_hint')}
			/>
			<FormActions
				save={count('options_health_move_leads', leads.length)}
				isOff={!to || leads.length === 0}
				onCancel={onCancel}
			/>
		</form>
	);
}
