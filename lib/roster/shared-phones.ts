import type { Assignee } from '@/lib/lead/lead';
import { phoneKey } from '@/lib/parse/phone/phone-key';

/** The phones that more than one of the agents have, the last ten digits each. */
export function findSharedPhones(agents: readonly Assignee[]): string[] {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const { phone_number } of agents) {
		const key = phoneKey(phone_number);
		if (key === undefined) continue;
		if (seen.has(key)) shared.add(key);
		seen.add(key);
	}
	return [...shared];
}

/**
 * The agent without a phone that others answer too: several agents' or an office's line would lead Rechat to somebody
 * else. `shared` holds the last ten digits of each such phone.
 */
export function withoutSharedPhone<Agent extends Assignee>(agent: Agent, shared: readonly string[]): Agent {
	if (!shared.includes(phoneKey(agent.phone_number) ?? '')) return agent;
	const { phone_number: _shared, ...own } = agent;
	return own as Agent;
}
