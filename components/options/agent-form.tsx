import { useRef, useState } from 'preact/hooks';
import { agentValues, findAgentProblems, readAgent } from '@/lib/lead/agent';
import { assigneeName, foundBy, type TeamMember } from '@/lib/lead/team';
import { useText } from '../text';
import { AgentFields } from './agent-fields';
import { useFirstFocus, useProblemFocus } from './focus';
import { FormActions } from './form-actions';
import type { Save } from './save';

interface AgentFormProps {
	/** Absent for a new agent. */
	saved?: TeamMember;
	onSave: Save<TeamMember>;
	onCancel: () => void;
}

/** Adds an agent to the team or changes one: all of it is kept, or nothing. */
export function AgentForm({ saved, onSave, onCancel }: AgentFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const [values, setValues] = useState(() => agentValues(saved));
	const [id] = useState(() => saved?.id ?? crypto.randomUUID());
	const [tries, setTries] = useState(0);
	useFirstFocus(root);
	useProblemFocus(root, tries);
	const problems = findAgentProblems(values);
	const shown = tries > 0 ? problems : [];
	const by = problems.length === 0 && foundBy(readAgent(values));
	const submit = (event: Event) => {
		event.preventDefault();
		if (problems.length > 0) setTries(tries + 1);
		else void onSave({ ...readAgent(values), id });
	};
	return (
		<form
			class="editor"
			ref={root}
			noValidate
			aria-label={saved ? text('options_edit_named', assigneeName(saved)) : text('options_team_new')}
			onSubmit={submit}
		>
			<AgentFields
				values={values}
				problems={shown}
				onEdit={(part) => setValues((current) => ({ ...current, ...part }))}
			/>
			<div>
				{by && <p class="found">{text(`form_found_by_${by}`)}</p>}
				<div role="alert">
					{shown.some(({ code }) => code === 'assignee_unfindable') && (
						<p class="problem">{text('options_problem_agent_unfindable')}</p>
					)}
				</div>
			</div>
			<FormActions save={text(saved ? 'options_save' : 'options_team_add')} onCancel={onCancel} />
		</form>
	);
}
