import { choose } from '@/lib/lead/edit';
import { ChannelPicker } from '../channel-picker';
import { AssigneeInput } from './assignee-input';
import type { FormPart, SetUp } from './capture-form';
import { Enforced } from './enforced';
import { GoesTo } from './goes-to';

interface DestinationProps extends FormPart {
	setUp?: SetUp;
	onChooseChannel: (channelId: string) => void;
}

/** Which channel the lead belongs to, who is asked for, and both in one sentence. */
export function Destination({ draft, edit, problemAt, setUp, onChooseChannel }: DestinationProps) {
	return (
		<section class="destination">
			<Enforced field="channelId" draft={draft} setUp={setUp}>
				<ChannelPicker
					channels={setUp?.channels ?? []}
					health={setUp?.health}
					value={draft.channelId}
					onChoose={onChooseChannel}
					problem={problemAt('channelId')}
				/>
			</Enforced>
			<Enforced field="assignees" draft={draft} setUp={setUp}>
				<AssigneeInput
					assignees={draft.assignees}
					onChange={(change) => edit((current) => choose(current, { assignees: change(current.assignees) }))}
					problem={problemAt('assignees')}
					setUp={setUp}
				/>
			</Enforced>
			{setUp && <GoesTo draft={draft} setUp={setUp} />}
		</section>
	);
}
