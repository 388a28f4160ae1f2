import { Cell } from '@/components/parts/cell';
import { AgentPicker } from '@/components/pickers/agent-picker';
import { useText } from '@/components/text';
import type { SetUp } from '@/lib/setup/set-up';
import type { TypedDefaults } from '@/lib/setup/typed-defaults';

interface DefaultsCellsProps {
	typed: TypedDefaults;
	setUp: SetUp;
	onEdit: (part: Partial<TypedDefaults>, when?: 'now') => void;
}

/** What a channel or a preset fills into a new lead; what is empty it leaves alone. */
export function DefaultsCells({ typed, setUp, onEdit }: DefaultsCellsProps) {
	const text = useText();
	return (
		<>
			<AgentPicker
				none={text('options_usual_agents')}
				assignees={typed.assignees}
				onChange={(change) => onEdit({ assignees: change(typed.assignees) }, 'now')}
				setUp={setUp}
			/>
			<Cell
				label={text('options_defaults_tags')}
				value={typed.tags}
				onInput={(tags) => onEdit({ tags })}
				end={text('options_defaults_tags_hint')}
			/>
			<Cell
				label={text('field_lead_source')}
				value={typed.leadSource}
				onInput={(leadSource) => onEdit({ leadSource })}
			/>
			<Cell
				label={text('options_defaults_note')}
				value={typed.notePrefix}
				onInput={(notePrefix) => onEdit({ notePrefix })}
			/>
		</>
	);
}
