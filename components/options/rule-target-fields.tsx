import { AssigneeInput } from '@/components/capture-form/assignee-input';
import { ChannelPicker } from '@/components/channel-picker';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import type { SetUp } from '@/lib/setup/set-up';
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
				<div>
					<ChannelPicker
						channels={setUp.channels}
						health={setUp.health}
						value={typed.channelId || undefined}
						problem={ruleProblemAt('channelId', problems, text)}
						onChoose={(channelId) => onEdit({ channelId })}
					/>
					{typed.channelId && (
						<button type="button" class="link" onClick={() => onEdit({ channelId: '' })}>
							{text('options_rule_no_channel')}
						</button>
					)}
				</div>
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
