import type { Assignee } from '@/lib/lead/lead';
import { EMPTY_ROSTER, type RosterAgent, type RosterSummary } from '@/lib/roster/roster-agent';
import { compareKeys, searchKey } from '@/lib/roster/search-key';
import { findSharedPhones, withoutSharedPhone } from '@/lib/roster/shared-phones';
import { database } from './database/database';
import type { KeptPolicy, RosterPack, StoredRosterSummary } from './database/rows';
import { readKeptPolicy } from './policy';

const PACK = 1_000;

/** How many agents there are, and the phones that several share; without reading the agents. */
export async function readRosterSummary(): Promise<RosterSummary> {
	const kept = await database.rosterSummary.get('summary');
	if (kept || (await database.roster.count()) === 0) return kept ?? EMPTY_ROSTER;
	return summaryOf(await listRoster());
}

/** The phones that several agents have, of the user's own roster or of the brokerage's; the last ten digits each. */
export const sharedPhonesOf = (own: RosterSummary, { sharedPhones }: KeptPolicy): string[] => [
	...own.sharedPhones,
	...sharedPhones,
];

/** The agents as Rechat is to look for them: by no phone that another agent has too. */
export async function withOwnPhones(agents: readonly Assignee[]): Promise<Assignee[]> {
	const shared = sharedPhonesOf(...(await Promise.all([readRosterSummary(), readKeptPolicy()])));
	return agents.map((agent) => withoutSharedPhone(agent, shared));
}

/** The ids of all packs, in the roster's order, also of such that can't be read. */
export const rosterPackIds = (): Promise<string[]> => database.roster.toCollection().primaryKeys();

/** The agents of one pack; none when it is gone or can't be read. */
export const readRosterPack = async (id: string): Promise<RosterAgent[]> =>
	(await database.roster.get(id))?.agents ?? [];

/** All agents, in the roster's order. */
export const listRoster = async (): Promise<RosterAgent[]> =>
	(await database.roster.orderBy(':id').toArray()).flatMap(({ agents }) => agents);

/** Adds the agent, or replaces the one with its id. */
export const saveAgent = (agent: RosterAgent): Promise<void> =>
	changeRoster((packs) => {
		const home = packs.find(({ agents }) => agents.some(({ id }) => id === agent.id));
		if (home) return { ...home, agents: home.agents.map((other) => (other.id === agent.id ? agent : other)) };
		const last = packs.at(-1);
		const isRoom = last && last.agents.length < PACK;
		return isRoom
			? { ...last, agents: [...last.agents, agent] }
			: { id: packId(Number(last?.id ?? -1) + 1), agents: [agent] };
	});

/** Removes the agent from the roster and returns them; undefined when they were not in it. */
export async function removeAgent(id: string): Promise<RosterAgent | undefined> {
	let removed: RosterAgent | undefined;
	await changeRoster((packs) => {
		const home = packs.find(({ agents }) => agents.some((agent) => agent.id === id));
		removed = home?.agents.find((agent) => agent.id === id);
		return home && { ...home, agents: home.agents.filter((agent) => agent.id !== id) };
	});
	return removed;
}

/**
 * Puts what `change` makes of all agents in their place, in one transaction: all of it or nothing. Returns what it made.
 */
export function replaceRoster(change: (saved: RosterAgent[]) => RosterAgent[]): Promise<void> {
	const { roster, rosterSummary } = database;
	return database.transaction('rw', roster, rosterSummary, async () => {
		const saved = await roster.orderBy(':id').toArray();
		const agents = change(saved.flatMap((pack) => pack.agents));
		await roster.bulkDelete(saved.map(({ id }) => id));
		await roster.bulkPut(
			packRoster(
				agents,
				saved.flatMap(({ unreadable = [] }) => unreadable),
			),
		);
		await rosterSummary.put(summaryOf(agents));
	});
}

/** Packs the agents in the order of their names; what can't be read of the old packs lies in the first. */
function packRoster(agents: readonly RosterAgent[], unreadable: unknown[]): RosterPack[] {
	const sorted = sortByName(agents);
	const packs: RosterPack[] =
		unreadable.length > 0 ? [{ id: packId(0), agents: sorted.slice(0, PACK), unreadable }] : [];
	for (let start = packs.length * PACK; start < sorted.length; start += PACK)
		packs.push({ id: packId(packs.length), agents: sorted.slice(start, start + PACK) });
	return packs;
}

/** What is kept beside the packs of these agents. */
const summaryOf = (agents: readonly RosterAgent[]): StoredRosterSummary => ({
	key: 'summary',
	count: agents.length,
	sharedPhones: findSharedPhones(agents),
});

function changeRoster(change: (packs: RosterPack[]) => RosterPack | undefined): Promise<void> {
	const { roster, rosterSummary } = database;
	return database.transaction('rw', roster, rosterSummary, async () => {
		const packs = await roster.orderBy(':id').toArray();
		const changed = change(packs);
		if (!changed) return;
		await roster.put(changed);
		const others = packs.filter(({ id }) => id !== changed.id);
		await rosterSummary.put(summaryOf([...others, changed].flatMap(({ agents }) => agents)));
	});
}

const packId = (place: number) => String(place).padStart(6, '0');

function sortByName(agents: readonly RosterAgent[]): RosterAgent[] {
	const keyed = agents.map((agent) => ({ agent, key: searchKey(agent) }));
	return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ agent }) => agent);
}
