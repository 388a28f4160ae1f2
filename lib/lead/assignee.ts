import { parseEmail } from '@/lib/parse/email';
import { isSamePhone } from '@/lib/parse/phone/phone-key';
import { oneLine } from '@/lib/parse/plain-text';
import { withoutEmpty } from '@/lib/parse/without-empty';
import { ASSIGNEE_FIELDS, type AssigneeField } from './fields';
import type { Assignee } from './lead';

/** What Rechat can find an agent by, best first, of what would be sent; undefined when it can find nobody. */
export function foundBy(assignee: Assignee): 'email' | 'phone' | 'mls_id' | 'name' | undefined {
	const said = (text = '') => oneLine(text) !== '';
	if (assignee.email && parseEmail(assignee.email)) return 'email';
	if (said(assignee.phone_number)) return 'phone';
	if (said(assignee.mls_id) && said(assignee.mls)) return 'mls_id';
	return said(assignee.first_name) && said(assignee.last_name) ? 'name' : undefined;
}

/** An agent, field by field. */
export const eachField = <Value>(read: (field: AssigneeField) => Value): Record<AssigneeField, Value> =>
	Object.fromEntries(ASSIGNEE_FIELDS.map((field) => [field, read(field)])) as Record<AssigneeField, Value>;

/** The agent's name, or what stands for it: the email, the phone, the MLS id. */
export function assigneeName(assignee: Assignee): string {
	const name = [assignee.first_name, assignee.last_name].filter(Boolean).join(' ');
	const mls = [assignee.mls, assignee.mls_id].filter(Boolean).join(' ');
	return name || assignee.email || assignee.phone_number || mls;
}

/** True when both are the same agent: the first of email, phone and MLS id that both have decides, else the name. */
export function isSameAgent(a: Assignee, b: Assignee): boolean {
	if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
	if (a.phone_number && b.phone_number) return isSamePhone(a.phone_number, b.phone_number);
	if (a.mls_id && b.mls_id) return a.mls_id === b.mls_id && a.mls === b.mls;
	return assigneeName(a).toLowerCase() === assigneeName(b).toLowerCase();
}

/** The agents with one more; one who is among them already stays once. Only what Rechat knows of an agent is kept. */
export function withAgent(agents: readonly Assignee[], agent: Assignee): Assignee[] {
	if (agents.some((other) => isSameAgent(other, agent))) return [...agents];
	return [...agents, asAssignee(agent)];
}

export const withoutAgent = (agents: readonly Assignee[], agent: Assignee): Assignee[] =>
	agents.filter((other) => !isSameAgent(other, agent));

/**
 * The agents with another in the place of the one; without the one when there is no other, or when the other is among
 * them already. Undefined when the one is not among them, so that nothing has to be written.
 */
export function withReplacement(
	agents: readonly Assignee[],
	agent: Assignee,
	replacement?: Assignee,
): Assignee[] | undefined {
	const place = agents.findIndex((other) => isSameAgent(other, agent));
	if (place < 0) return undefined;
	const others = agents.filter((_other, index) => index !== place);
	if (!replacement || others.some((other) => isSameAgent(other, replacement))) return others;
	return agents.map((other, index) => (index === place ? asAssignee(replacement) : other));
}

/** The agents with the one moved by so many places, as far as the list goes. */
export function withMoved(agents: readonly Assignee[], agent: Assignee, by: number): Assignee[] {
	const from = agents.findIndex((other) => isSameAgent(other, agent));
	const moved = agents[from];
	if (!moved) return [...agents];
	const others = agents.toSpliced(from, 1);
	return others.toSpliced(Math.max(0, from + by), 0, moved);
}

/** What Rechat knows of an agent, and nothing else. */
export const asAssignee = (agent: Assignee): Assignee => withoutEmpty(eachField((field) => agent[field]));
