import { useId, useState } from 'preact/hooks';
import { channelName } from '@/lib/lead/channel';
import type { Draft } from '@/lib/lead/draft';
import { choose } from '@/lib/lead/edit';
import { assigneeName, isSameAgent } from '@/lib/lead/team';
import { type Text, useText } from '../text';
import { AssigneeInput } from './assignee-input';
import type { FormPart, SetUp } from './capture-form';

interface DestinationProps extends FormPart {
	setUp?: SetUp;
	onChooseChannel: (channelId: string | undefined) => void;
}

/** Which channel the lead belongs to, who is asked for, and both in one sentence. */
export function Destination({ draft, edit, problemAt, setUp, onChooseChannel }: DestinationProps) {
	return (
		<section class="destination">
			<ChannelSelect draft={draft} problem={problemAt('channelId')} setUp={setUp} onChoose={onChooseChannel} />
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

function reasons(draft: Draft, { settings, presets, channels }: SetUp, text: Text): string {
	const { because, assignees } = draft;
	const channelReason = because
		? text(`form_why_${because.by}_channel`, because.name ?? '')
		: text('form_why_chosen_channel');
	return [channelReason, assignees.length > 0 && assigneeReason()].filter(Boolean).join(' ');

	function assigneeReason(): string {
		if (draft.touched.includes('assignees')) return text('form_why_chosen_assignees');
		const preset = presets.find(({ id }) => id === draft.presetId);
		if (preset?.assignees) return text('form_why_preset_assignees', preset.name);
		const channel = channels.find(({ id }) => id === draft.channelId);
		if (channel?.defaults?.assignees) return text('form_why_channel_assignees', channel.label);
		return settings.me ? text('form_why_me') : '';
	}
}
