import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { assigneeName, foundBy } from '@/lib/lead/assignee';
import { findAgentProblems, readAgent } from '@/lib/roster/agent';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { readRosterAgent, rosterAgentValues } from '@/lib/roster/typed-roster-agent';
import { useFirstFocus, useProblemFocus } from '../focus';
import { AgentFields } from './agent-fields';
import { FormActions } from './form-actions';
import type { Save } from './save';

interface AgentFormProps {
	/** Absent for a new agent. */
	saved?: RosterAgent;
	onSave: Save<RosterAgent>;
	onCancel: () => void;
}

/** Adds an agent to the roster or changes one: all of it is kept, or nothing. */
export function AgentForm({ saved, onSave, onCancel }: AgentFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const [values, setValues] = useState(() => rosterAgentValues(saved));
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const [tries, setTries] = useState(0);
	useFirstFocus(root);
	useProblemFocus(root, tries);
	const problems = findAgentProblems(values);
	const shown = tries > 0 ? problems : [];
	const by = problems.length === 0 && foundBy(readAgent(values));
	const edit = (part: Partial<typeof values>) => setValues((current) => ({ ...current, ...part }));
	const submit = (event: Event) => {
		event.preventDefault();
		if (problems.length > 0) setTries(tries + 1);
		else void onSave(readRosterAgent(values, id));
	};
	return (
		<form
			class="editor"
			ref={root}
			noValidate
			aria-label={saved ? text('options_edit_named', assigneeName(saved)) : text('options_roster_new')}
			onSubmit={submit}
		>
			<AgentFields values={values} problems={shown} onEdit={edit} />
			<div class="columns">
				<TextField
					label={text('options_agent_office')}
					value={values.office}
					onInput={(office) => edit({ office })}
					hint={text('options_agent_office_hint')}
				/>
				<TextField
					label={text('options_agent_accounts')}
					rows={2}
					value={values.accountPaths}
					onInput={(accountPaths) => edit({ accountPaths })}
					hint={text('options_agent_accounts_hint')}
				/>
			</div>
			<div>
				{by && <p class="found">{text(`form_found_by_${by}`)}</p>}
				<div role="alert">
					{shown.some(({ code }) => code === 'assignee_unfindable') && (
						<p class="problem">{text('options_problem_agent_unfindable')}</p>
					)}
				</div>
			</div>
			<FormActions save={text(saved ? 'options_save' : 'options_roster_add')} onCancel={onCancel} />
		</form>
	);
}
