import { useState } from 'preact/hooks';
import { Cell } from '@/components/parts/cell';
import { useText } from '@/components/text';
import { assigneeName, foundBy } from '@/lib/lead/assignee';
import { findAgentProblems, readAgent } from '@/lib/roster/agent';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { readRosterAgent, rosterAgentValues } from '@/lib/roster/typed-roster-agent';
import { AgentCells } from '../agent-cells';
import { Editor } from '../layout/editor';
import type { Save } from '../save';
import { useForm } from '../use-form';

interface AgentEditorProps {
	/** Absent for a new agent. */
	saved?: RosterAgent;
	onSave: Save<RosterAgent>;
	onClose: () => void;
}

/** Adds an agent to the roster, or changes one. */
export function AgentEditor({ saved, onSave, onClose }: AgentEditorProps) {
	const text = useText();
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const form = useForm({
		initial: rosterAgentValues(saved),
		problems: findAgentProblems,
		save: (values) => onSave(readRosterAgent(values, id)),
		isNew: !saved,
		onDone: saved && onClose,
	});
	const { value } = form;
	// A list in the order of names: with each letter they would go to another place.
	const edit = (part: Partial<typeof value>) => form.edit(part, 'later');
	const by = form.found.length === 0 ? foundBy(readAgent(value)) : undefined;
	const isUnfindable = form.problems.some(({ code }) => code === 'assignee_unfindable');
	return (
		<Editor
			label={saved ? text('options_edit_named', assigneeName(saved)) : text('options_roster_new')}
			form={form}
			add={saved ? undefined : text('options_roster_add')}
			onCancel={saved ? undefined : onClose}
			aside={by && <span class="small soft">{text(`found_by_${by}`)}</span>}
			problem={isUnfindable ? text('options_problem_agent_unfindable') : undefined}
		>
			<div class="group">
				<AgentCells values={value} problems={form.problems} onEdit={edit} />
				<Cell
					label={text('role_broker')}
					value={value.office}
					onInput={(office) => edit({ office })}
					end={text('options_agent_office_hint')}
				/>
				<Cell
					label={text('options_agent_accounts')}
					rows={2}
					value={value.accountPaths}
					onInput={(accountPaths) => edit({ accountPaths })}
					placeholder={text('options_agent_accounts_placeholder')}
					end={text('options_agent_accounts_hint')}
				/>
			</div>
		</Editor>
	);
}
