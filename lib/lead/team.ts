import * as z from 'zod/mini';
import { Assignee } from './lead';

/** An agent the user often asks for. */
export const TeamMember = z.extend(Assignee, { id: z.uuid() });
export type TeamMember = z.infer<typeof TeamMember>;

/** What Rechat can find an agent by, best first (API.md, "Assignee"); undefined when it can find nobody. */
export function foundBy(assignee: Assignee): 'email' | 'phone' | 'mls_id' | 'name' | undefined {
	if (assignee.email) return 'email';
	if (assignee.phone_number) return 'phone';
	if (assignee.mls_id && assignee.mls) return 'mls_id';
	if (assignee.first_name && assignee.last_name) return 'name';
	return undefined;
}

/** The agent's name, or what stands for it: the email, the phone, the MLS id. */
export function assigneeName(assignee: Assignee): string {
	const name = [assignee.first_name, assignee.last_name].filter(Boolean).join(' ');
	const mls = [assignee.mls, assignee.mls_id].filter(Boolean).join(' ');
	return name || assignee.email || assignee.phone_number || mls;
}

/** True when both are the same agent: the first of email, phone and MLS id that both have decides, else the name. */
export function isSameAgent(a: Assignee, b: Assignee): boolean {
	if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
	if (a.phone_number && b.phone_number) return digits(a.phone_number) === digits(b.phone_number);
	if (a.mls_id && b.mls_id) return a.mls_id === b.mls_id && a.mls === b.mls;
	return assigneeName(a).toLowerCase() === assigneeName(b).toLowerCase();
}

/** The agents with one more; one who is among them already stays once. Only what Rechat knows of an agent is kept. */
export function withAgent(agents: readonly Assignee[], agent: Assignee): Assignee[] {
	if (agents.some((other) => isSameAgent(other, agent))) return [...agents];
	const { email, phone_number, first_name, last_name, mls, mls_id } = agent;
	return [...agents, { email, phone_number, first_name, last_name, mls, mls_id }];
}

/** The agents without the one. */
export const withoutAgent = (agents: readonly Assignee[], agent: Assignee): Assignee[] =>
	agents.filter((other) => !isSameAgent(other, agent));

/** The last ten digits: a number with and without its country code is one number in the US and Canada. */
const digits = (phone: string) => phone.replace(/\D/g, '').slice(-10);
