import { AssigneeInput } from '@/components/capture-form/assignee-input';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import type { SetUp } from '@/lib/setup/set-up';
import type { TypedDefaults } from '@/lib/setup/typed-defaults';

interface LeadDefaultsFieldsProps {
	typed: TypedDefaults;
	setUp: SetUp;
	onEdit: (change: (typed: TypedDefaults) => Partial<TypedDefaults>) => void;
}

/** What a channel or a preset fills into a new lead; what is empty it leaves alone. */
export function LeadDefaultsFields({ typed, setUp, onEdit }: LeadDefaultsFieldsProps) {
	const text = useText();
	return (
		<div class="columns defaults">
			<AssigneeInput
				assignees={typed.assignees}
				onChange={(change) => onEdit(({ assignees }) => ({ assignees: change(assignees) }))}
				setUp={setUp}
			/>
			<TextField
				label={text('field_tags')}
				value={typed.tags}
				onInput={(tags) => onEdit(() => ({ tags }))}
				hint={text('options_defaults_tags_hint')}
			/>
			<TextField
				label={text('field_lead_source')}
				value={typed.leadSource}
				onInput={(leadSource) => onEdit(() => ({ leadSource }))}
			/>
			<TextField
				label={text('options_defaults_note')}
				value={typed.notePrefix}
				onInput={(notePrefix) => onEdit(() => ({ notePrefix }))}
				hint={text('options_defaults_note_hint')}
			/>
		</div>
	);
}
