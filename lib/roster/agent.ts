import { foundBy } from '@/lib/lead/assignee';
import { maxLength } from '@/lib/lead/fields';
import type { Assignee } from '@/lib/lead/lead';
import { emailProblem, parseEmail } from '@/lib/parse/email';
import { phoneToShow } from '@/lib/parse/phone';
import { cutLine } from '@/lib/parse/text';
import { withoutEmpty } from '@/lib/parse/without-empty';

/** What is known of an agent, in the order of the form. */
export const AGENT_FIELDS = ['first_name', 'last_name', 'email', 'phone_number', 'mls', 'mls_id'] as const;
export type AgentField = (typeof AGENT_FIELDS)[number];

/** The fields as they stand in the form; an empty one is an empty string. */
export type AgentValues = Record<AgentField, string>;

export interface AgentProblem {
	/** The field it is shown at; absent when it is about all of them. */
	field?: AgentField;
	/** Each has its words in `_locales` (`problem_…`, `options_problem_…`). */
	code: 'email_invalid' | 'email_not_ascii' | 'phone_invalid' | 'mls_incomplete' | 'assignee_unfindable';
}

/** The form's values for a saved agent, or for nobody. */
export const agentValues = (agent: Assignee = {}): AgentValues => ({
	first_name: agent.first_name ?? '',
	last_name: agent.last_name ?? '',
	email: agent.email ?? '',
	phone_number: agent.phone_number ?? '',
	mls: agent.mls ?? '',
	mls_id: agent.mls_id ?? '',
});

/** What is kept of the form's values: trimmed, cut at the fields' limits, a phone in national form when valid, nothing empty. */
export function readAgent(values: AgentValues): Assignee {
	const said = (field: AgentField, limit = 100) => cutLine(values[field], limit);
	const agent: Assignee = {
		first_name: said('first_name', maxLength('first_name')),
		last_name: said('last_name', maxLength('last_name')),
		email: parseEmail(values.email) ?? said('email', maxLength('email')),
		phone_number: phoneToShow(said('phone_number', maxLength('phone_number'))),
		mls: said('mls'),
		mls_id: said('mls_id'),
	};
	return withoutEmpty(agent);
}

/** True when nothing was typed at all. */
export const isNobody = (values: AgentValues): boolean => AGENT_FIELDS.every((field) => values[field].trim() === '');

/**
 * What keeps an agent from being saved. Rechat must be able to find it, and an MLS id means nothing without its MLS
 * (API.md, "Assignee").
 */
export function findAgentProblems(values: AgentValues): AgentProblem[] {
	const agent = readAgent(values);
	const { email, phone_number: phone, mls, mls_id: mlsId } = agent;
	const checks: [AgentField, AgentProblem['code'] | false | undefined][] = [
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
