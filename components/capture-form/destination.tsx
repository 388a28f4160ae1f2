import { useId, useState } from 'preact/hooks';
import { channelName } from '@/lib/lead/channel';
import type { Draft } from '@/lib/lead/draft';
import { choose } from '@/lib/lead/edit';
import { assigneeName, isSameAgent } from '@/lib/lead/team';
import { type Text, useText } from '../text';
import { AssigneeInput } from './assignee-input';
import type { FormPart, SetUp } from './capture-form';

/** Which channel the lead belongs to, who is asked for, and both in one sentence. */
export function Destination({ draft, edit, problemAt, setUp }: FormPart & { setUp?: SetUp }) {
	return (
		<section class="destination">
			<ChannelSelect draft={draft} edit={edit} problem={problemAt('channelId')} setUp={setUp} />
			<AssigneeInput
				assignees={draft.assignees}
				onChange={(change) => edit((current) => choose(current, { assignees: change(current.assignees) }))}
				problem={problemAt('assignees')}
				setUp={setUp}
			/>
			{setUp && <GoesTo draft={draft} setUp={setUp} />}
		</section>
	);
}

function ChannelSelect({
	draft,
	edit,
	problem,
	setUp,
}: Pick<FormPart, 'draft' | 'edit'> & { problem?: string; setUp?: SetUp }) {
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
				onChange={(event) => {
					const channelId = event.currentTarget.value || undefined;
					edit((current) => choose(current, { channelId }));
				}}
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

function GoesTo({ draft, setUp }: { draft: Draft; setUp: SetUp }) {
	const text = useText();
	const [isAsked, setAsked] = useState(false);
	const channel = setUp.channels.find(({ id }) => id === draft.channelId);
	if (!channel) return null;
	return (
		<p class="goes-to soft">
			{sentence(draft, channelName(channel), setUp, text)}
			{' · '}
			<button type="button" class="link" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
				{text('form_why')}
			</button>
			{isAsked && <span class="why"> {reasons(draft, setUp, text)}</span>}
		</p>
	);
}

function sentence({ assignees }: Draft, channel: string, { settings }: SetUp, text: Text): string {
	if (assignees.length === 0) return text('form_goes_to_route', channel);
	const names = assignees.map((assignee) =>
		settings.me && isSameAgent(assignee, settings.me) ? text('form_you') : assigneeName(assignee),
	);
	return text(
		'form_goes_to',
		channel,
		names.reduce((first, next) => text('form_and', first, next)),
	);
}

function reasons({ touched, channelId, assignees }: Draft, { channels, settings }: SetUp, text: Text): string {
	const isDefault = channelId === settings.defaultChannelId;
	const channelReason = touched.includes('channelId')
		? 'form_why_chosen_channel'
		: isDefault || channels.length > 1
			? 'form_why_default_channel'
			: 'form_why_only_channel';
	const assigneeReason = touched.includes('assignees') ? 'form_why_chosen_assignees' : 'form_why_me';
	return [text(channelReason), assignees.length > 0 && text(assigneeReason)].filter(Boolean).join(' ');
}
