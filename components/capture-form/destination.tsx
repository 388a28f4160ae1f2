import { useId } from 'preact/hooks';
import { choose } from '@/lib/lead/edit';
import { useText } from '../text';
import { AssigneeInput } from './assignee-input';
import type { FormPart, SetUp } from './capture-form';
import { Enforced } from './enforced';
import { GoesTo } from './goes-to';

interface DestinationProps extends FormPart {
	setUp?: SetUp;
	onChooseChannel: (channelId: string | undefined) => void;
}

/** Which channel the lead belongs to, who is asked for, and both in one sentence. */
export function Destination({ draft, edit, problemAt, setUp, onChooseChannel }: DestinationProps) {
	return (
		<section class="destination">
			<Enforced field="channelId" draft={draft} setUp={setUp}>
				<ChannelSelect draft={draft} problem={problemAt('channelId')} setUp={setUp} onChoose={onChooseChannel} />
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

function ChannelSelect({
	draft,
	problem,
	setUp,
	onChoose,
}: Pick<FormPart, 'draft'> & {
	problem?: string;
	setUp?: SetUp;
	onChoose: (channelId: string | undefined) => void;
}) {
	const text = useText();
	const id = useId();
	return (
		<div class="field" data-field="channelId">
			<label for={id}>{text('field_channelId')}</label>
			<select
				id={id}
				value={draft.channelId ?? ''}
				aria-invalid={problem !== undefined}
				aria-describedby={problem && `${id}-problem`}
				onChange={(event) => onChoose(event.currentTarget.value || undefined)}
			>
				<option value="">{text('form_choose_channel')}</option>
				{setUp?.channels.map((channel) => (
					<option key={channel.id} value={channel.id}>
						{[...channel.accountPath.slice(-1), channel.label].join(' › ')}
					</option>
				))}
			</select>
			{problem && (
				<p class="problem" id={`${id}-problem`}>
					{problem}
				</p>
			)}
		</div>
	);
}
