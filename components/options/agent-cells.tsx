import { Cell } from '@/components/parts/cell';
import { type MessageKey, useText } from '@/components/text';
import { ASSIGNEE_FIELDS, type AssigneeField } from '@/lib/lead/fields';
import type { AgentProblem, AgentValues } from '@/lib/roster/agent';

interface AgentCellsProps {
	values: AgentValues;
	/** Those to show by now. */
	problems: readonly AgentProblem[];
	onEdit: (part: Partial<AgentValues>) => void;
}

/** What is known of an agent: whatever Rechat can find one by. */
export function AgentCells({ values, problems, onEdit }: AgentCellsProps) {
	const text = useText();
	const problemAt = (field: AssigneeField) => {
		const problem = problems.find((candidate) => candidate.field === field);
		return problem && text(PROBLEMS[problem.code]);
	};
	return ASSIGNEE_FIELDS.map((field) => (
		<Cell
			key={field}
			label={text(LABELS[field])}
			value={values[field]}
			onInput={(value) => onEdit({ [field]: value })}
			problem={problemAt(field)}
			inputMode={INPUT_MODES[field]}
			end={field === 'mls' ? text('options_agent_mls_hint') : undefined}
		/>
	));
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
	email_not_ascii: 'problem_email_not_ascii_short',
	phone_invalid: 'problem_phone_invalid',
	mls_incomplete: 'options_problem_mls_incomplete',
	assignee_unfindable: 'options_problem_agent_unfindable',
};

const INPUT_MODES: Partial<Record<AssigneeField, 'tel' | 'email'>> = { phone_number: 'tel', email: 'email' };
