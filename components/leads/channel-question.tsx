import { useMemo, useState } from 'preact/hooks';
import { Question } from '@/components/parts/question';
import { ChannelPicker } from '@/components/pickers/channel-picker';
import { useText } from '@/components/text';
import type { SetUp } from '@/lib/setup/set-up';

interface ChannelQuestionProps {
	title: string;
	setUp: Pick<SetUp, 'channels' | 'health'>;
	/** Our own id of the channel it is in now, which is not offered. */
	exceptId?: string;
	/** What happens then, a sentence each. */
	hints: readonly string[];
	/** What the button says. */
	action: string;
	onChoose: (channelId: string) => void;
	onCancel: () => void;
}

/** Chooses another channel for leads; none is preselected, since a mistake can't be taken back. */
export function ChannelQuestion({ title, setUp, exceptId, hints, action, onChoose, onCancel }: ChannelQuestionProps) {
	const text = useText();
	const [chosen, setChosen] = useState<string>();
	const { channels, health } = setUp;
	const offered = useMemo(() => channels.filter((channel) => channel.id !== exceptId), [channels, exceptId]);
	return (
		<Question
			title={title}
			hints={offered.length === 0 ? [text('leads_no_other_channel')] : hints}
			action={action}
			isOff={!chosen}
			onCancel={onCancel}
			onConfirm={() => chosen && onChoose(chosen)}
		>
			{offered.length > 0 && (
				<div class="group one">
					<ChannelPicker channels={offered} health={health} value={chosen} onChoose={setChosen} />
				</div>
			)}
		</Question>
	);
}
