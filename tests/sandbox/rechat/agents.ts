import type { Assignee } from './payloads';

/** An agent whom this Rechat knows. */
export interface Agent {
	id: string;
	first_name: string;
	last_name: string;
	email: string;
	phone_number: string;
	mls: string;
	mls_id: string;
	office: string;
}

type FoundBy = 'email' | 'phone' | 'mls_id' | 'name';

/** An assignee that was asked for, and the agent it led to; no agent: the channel's owner gets the lead, silently. */
export interface Asked {
	asked: Assignee;
	agent?: Agent;
	by?: FoundBy;
}

const agent = (n: number, first_name: string, last_name: string, office: string): Agent => ({
	id: `00000000-0000-4000-8000-00000000010${n}`,
	first_name,
	last_name,
	email: `${first_name}.${last_name}@example.com`.toLowerCase(),
	phone_number: `(775) 555-010${n}`,
	mls: 'SVRMLS',
	mls_id: `S10${n}`,
	office,
});

/** Two of them share a name, as happens in a brokerage of some size. */
export const AGENTS: readonly Agent[] = [
	agent(1, 'Marisol', 'Quintana', 'Reno'),
	agent(2, 'Devon', 'Ashworth', 'Reno'),
	agent(3, 'Priya', 'Ramanathan', 'Carson City'),
	agent(4, 'Tobias', 'Lindgren', 'Carson City'),
	{ ...agent(5, 'Devon', 'Ashworth', 'Sparks'), email: 'devon.sparks@example.com' },
];

const digits = (phone: string) => phone.replace(/\D/g, '').slice(-10);
const same = (a: string | undefined, b: string) => a !== undefined && a.toLowerCase() === b.toLowerCase();

/** The order in which Rechat's documentation looks: email, phone number, MLS id with MLS, first and last name. */
const WAYS: readonly [FoundBy, (asked: Assignee, agent: Agent) => boolean][] = [
	['email', (asked, agent) => same(asked.email, agent.email)],
	[
		'phone',
		(asked, agent) => Boolean(asked.phone_number) && digits(asked.phone_number ?? '') === digits(agent.phone_number),
	],
	['mls_id', (asked, agent) => same(asked.mls_id, agent.mls_id) && same(asked.mls, agent.mls)],
	['name', (asked, agent) => same(asked.first_name, agent.first_name) && same(asked.last_name, agent.last_name)],
];

/** Finds the agent that an assignee means, and by what; only the assignee when it means nobody here. */
export function findAgent(asked: Assignee, agents: readonly Agent[] = AGENTS): Asked {
	for (const [by, matches] of WAYS) {
		const found = agents.find((candidate) => matches(asked, candidate));
		if (found) return { asked, agent: found, by };
	}
	return { asked };
}
