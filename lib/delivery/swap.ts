import { assigneeName, isSameAgent, withAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { isCorrectable, reassignWay } from './corrections';
import type { Delivery } from './delivery';
import type { FollowUp } from './follow-up';
import { lastWished } from './last-asked';

/** A lead as far as it matters for replacing an agent. */
export interface AskedLead {
	id: string;
	way: ReturnType<typeof reassignWay>;
	/** Whom the user last asked for, also where that is still on its way. */
	agents: readonly Assignee[];
}

/** What replacing an agent would do. */
export interface SwapPlan {
	/** Of the leads that are changed. */
	ids: string[];
	/** How many of them Rechat has. */
	accepted: number;
	/** How many of them wait. */
	waiting: number;
	/** How many ask for the agent and can't be changed. */
	skipped: number;
}

/** The agents with `by` in the place of `left`, each once; undefined when `left` is not among them. */
export function swapAgent(agents: readonly Assignee[], left: Assignee, by: Assignee): Assignee[] | undefined {
	if (!agents.some((agent) => isSameAgent(agent, left))) return undefined;
	const swapped = agents.map((agent) => (isSameAgent(agent, left) ? by : agent));
	return swapped.reduce<Assignee[]>(withAgent, []);
}

/** Reduces a lead to what matters for replacing an agent; `followUps` are its own, oldest first. */
export const toAskedLead = (delivery: Delivery, followUps: readonly FollowUp[]): AskedLead => ({
	id: delivery.id,
	way: reassignWay({ state: delivery.state.name, isCorrectable: isCorrectable(delivery) }),
	agents: lastWished(delivery, followUps),
});

/** Every agent that any of the leads asks for, once, by name. */
export function askedAgents(leads: readonly AskedLead[]): Assignee[] {
	const agents = new Map(leads.flatMap((lead) => lead.agents.map((agent) => [keyOf(agent), agent] as const)));
	return [...agents.values()].sort((a, b) => assigneeName(a).localeCompare(assigneeName(b)));
}

/** What replacing the agent would do with the leads. */
export function planSwap(leads: readonly AskedLead[], left: Assignee): SwapPlan {
	const asking = leads.filter(({ agents }) => agents.some((agent) => isSameAgent(agent, left)));
	const accepted = asking.filter(({ way }) => way === 'call');
	const waiting = asking.filter(({ way }) => way === 'rewrite');
	return {
		ids: [...accepted, ...waiting].map(({ id }) => id),
		accepted: accepted.length,
		waiting: waiting.length,
		skipped: asking.length - accepted.length - waiting.length,
	};
}

/** Comparing each with each would take long among thousands. */
const keyOf = ({ email, phone_number, mls, mls_id, ...named }: Assignee): string =>
	email?.toLowerCase() || phone_number || (mls_id && `${mls} ${mls_id}`) || assigneeName(named).toLowerCase();
