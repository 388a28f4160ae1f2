import { phoneDigits } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';

/** The phones that more than one of the agents have, the last ten digits each. */
export function findSharedPhones(agents: readonly Assignee[]): string[] {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const { phone_number } of agents) {
		if (!phone_number) continue;
		const digits = phoneDigits(phone_number);
		if (seen.has(digits)) shared.add(digits);
		seen.add(digits);
	}
	return [...shared];
}

/**
 * The agent without a phone that others answer too: several agents' or an office's line would lead Rechat to somebody
 * else (FORM.md, "Who is the lead"). `shared` holds the last ten digits of each such phone.
 */
export function withoutSharedPhone<Agent extends Assignee>(agent: Agent, shared: readonly string[]): Agent {
	if (!agent.phone_number || !shared.includes(phoneDigits(agent.phone_number))) return agent;
	const { phone_number: _shared, ...own } = agent;
	return own as Agent;
}
