import { useId } from 'preact/hooks';
import { channelName } from '@/lib/lead/channel';
import { AssigneeInput } from '../capture-form/assignee-input';
import type { SetUp } from '../capture-form/capture-form';
import { useText } from '../text';
import { TextField } from '../text-field';
import { type RuleFieldsProps, ruleProblemAt } from './rule-condition-fields';

/** What the rule presets for such a page; what is left empty stays as it is without the rule. */
export function RuleTargetFields({ typed, problems, onEdit, setUp }: RuleFieldsProps & { setUp: SetUp }) {
	const text = useText();
	return (
		<fieldset>
			<legend class="field-label">
				<strong>{text('options_rule_then')}</strong> <span class="soft">{text('options_rule_then_hint')}</span>
			</legend>
			<div class="columns">
				<ChannelSelect
					value={typed.channelId}
					setUp={setUp}
					problem={ruleProblemAt('channelId', problems, text)}
					onChange={(channelId) => onEdit({ channelId })}
				/>
				<AssigneeInput
					assignees={typed.assignees}
					onChange={(change) => onEdit({ assignees: change(typed.assignees) })}
					setUp={setUp}
				/>
				<TextField label={text('options_rule_tags')} value={typed.tags} onInput={(tags) => onEdit({ tags })} />
				<TextField
					label={text('field_lead_source')}
					value={typed.leadSource}
					onInput={(leadSource) => onEdit({ leadSource })}
				/>
				<TextField
					label={text('options_rule_note')}
					value={typed.notePrefix}
					onInput={(notePrefix) => onEdit({ notePrefix })}
				/>
			</div>
		</fieldset>
	);
}

interface ChannelSelectProps {
	value: string;
	setUp: SetUp;
	problem?: string;
	onChange: (channelId: string) => void;
}

function ChannelSelect({ value, setUp, problem, onChange }: ChannelSelectProps) {
	const text = useText();
	const id = useId();
	const isThere = value === '' || setUp.channels.some((channel) => channel.id === value);
	return (
		<div class="field">
			<label for={id}>{text('field_channelId')}</label>
			<select
				id={id}
				value={value}
				aria-invalid={problem !== undefined}
				aria-describedby={problem && `${id}-problem`}
				onChange={({ currentTarget }) => onChange(currentTarget.value)}
			>
				<option value="">{text('options_rule_no_channel')}</option>
				{!isThere && <option value={value}>{text('options_rule_gone_channel')}</option>}
				{setUp.channels.map((channel) => (
					<option key={channel.id} value={channel.id}>
						{channelName(channel)}
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
