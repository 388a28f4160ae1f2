import { eachField, foundBy } from '@/lib/lead/assignee';
import { ASSIGNEE_FIELDS, type AssigneeField, maxLength } from '@/lib/lead/fields';
import type { Assignee } from '@/lib/lead/lead';
import { emailProblem, parseEmail } from '@/lib/parse/email';
import { phoneToShow } from '@/lib/parse/phone/phone';
import { cutLine } from '@/lib/parse/plain-text';
import { withoutEmpty } from '@/lib/parse/without-empty';

/** The fields as they are in the form; an empty one is an empty string. */
export type AgentValues = Record<AssigneeField, string>;

export interface AgentProblem {
	/** The field it is shown at; absent when it is about all of them. */
	field?: AssigneeField;
	/** Each has its words in `_locales` (`problem_…`, `options_problem_…`). */
	code: 'email_invalid' | 'email_not_ascii' | 'phone_invalid' | 'mls_incomplete' | 'assignee_unfindable';
}

/** The form's values for a saved agent, or for nobody. */
export const agentValues = (agent: Assignee = {}): AgentValues => eachField((field) => agent[field] ?? '');

/** What is kept of the form's values: trimmed, cut at the fields' limits, a phone in national form when valid, nothing empty. */
export function readAgent(values: AgentValues): Assignee {
	const said = eachField((field) => cutLine(values[field], longest(field)));
	return withoutEmpty({
		...said,
		email: parseEmail(values.email) ?? said.email,
		phone_number: phoneToShow(said.phone_number),
	});
}

const longest = (field: AssigneeField) => (field === 'mls' || field === 'mls_id' ? 100 : maxLength(field));

/** True when nothing was typed at all. */
export const isNobody = (values: AgentValues): boolean => ASSIGNEE_FIELDS.every((field) => values[field].trim() === '');

/**
 * What keeps an agent from being saved. Rechat must be able to find it, and an MLS id means nothing without its MLS.
 */
export function findAgentProblems(values: AgentValues): AgentProblem[] {
	const agent = readAgent(values);
	const { email, phone_number: phone, mls, mls_id: mlsId } = agent;
	const checks: [AssigneeField, AgentProblem['code'] | false | undefined][] = [
		['email', email !== undefined && emailProblem(email)],
		['phone_number', phone !== undefined && !isPhone(phone) && 'phone_invalid'],
		['mls', mlsId !== undefined && !mls && 'mls_incomplete'],
		['mls_id', mls !== undefined && !mlsId && 'mls_incomplete'],
	];
	const problems = checks.flatMap(([field, code]) => (code ? [{ field, code }] : []));
	// A mistyped email would do once it is mended.
	return email || foundBy(agent) ? problems : [...problems, { code: 'assignee_unfindable' }];
}

/** A number of another country stays as typed; no country has numbers of fewer than seven digits for people. */
const isPhone = (phone: string) => phone.replace(/\D/g, '').length >= 7;
