import type { MessageKey } from '@/components/text';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { ASSIGNEE_FIELDS, type AssigneeField } from '@/lib/lead/lead';
import type { AgentProblem, AgentValues } from '@/lib/roster/agent';

interface AgentFieldsProps {
	values: AgentValues;
	/** Those to show by now. */
	problems: readonly AgentProblem[];
	onEdit: (part: Partial<AgentValues>) => void;
}

/** What is known of an agent: whatever Rechat can find one by. */
export function AgentFields({ values, problems, onEdit }: AgentFieldsProps) {
	const text = useText();
	const problemAt = (field: AssigneeField) => {
		const problem = problems.find((candidate) => candidate.field === field);
		return problem && text(PROBLEMS[problem.code]);
	};
	return (
		<div class="columns">
			{ASSIGNEE_FIELDS.map((field) => (
				<TextField
					key={field}
					label={text(LABELS[field])}
					value={values[field]}
					onInput={(value) => onEdit({ [field]: value })}
					problem={problemAt(field)}
					inputMode={INPUT_MODES[field]}
					hint={field === 'mls' ? text('options_agent_mls_hint') : undefined}
				/>
			))}
		</div>
	);
}

const LABELS: Record<AssigneeField, MessageKey> = {
	first_name: 'field_first_name',
	last_name: 'field_last_name',
	email: 'field_email',
	phone_number: 'field_phone_number',
	mls: 'options_agent_mls',
	mls_id: 'options_agent_mls_id',
};

const PROBLEMS: Record<AgentProblem['code'], MessageKey> = {
	email_invalid: 'problem_email_invalid',
	email_not_ascii: 'problem_email_not_ascii',
	phone_invalid: 'problem_phone_invalid',
	mls_incomplete: 'options_problem_mls_incomplete',
	assignee_unfindable: 'problem_assignee_unfindable',
};

const INPUT_MODES: Partial<Record<AssigneeField, 'tel' | 'email'>> = { phone_number: 'tel', email: 'email' };
