import type { Assignee } from '@/lib/lead/lead';
import { EMPTY_ROSTER, type RosterAgent, type RosterSummary } from '@/lib/roster/roster-agent';
import { compareKeys, searchKey } from '@/lib/roster/search-key';
import { findSharedPhones, withoutSharedPhone } from '@/lib/roster/shared-phones';
import { database } from './database';
import { type KeptPolicy, readKeptPolicy } from './policy';

/** Some agents of the roster in one row: 50,000 rows would take seconds to write and to read. */
export interface RosterPack {
	/** Digits only, all of the same length: their order is the roster's. */
	id: string;
	agents: RosterAgent[];
}

/** Agents in one pack. */
const PACK = 1_000;

/** What is kept beside the packs, written together with them. */
export type StoredRosterSummary = RosterSummary & { key: 'summary' };

/** How many agents there are, and the phones that several share; without reading the agents. */
export async function readRosterSummary(): Promise<RosterSummary> {
	return (await database.rosterSummary.get('summary')) ?? EMPTY_ROSTER;
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

/** The ids of all packs, in the roster's order. */
export const rosterPackIds = (): Promise<string[]> => database.roster.toCollection().primaryKeys();

/** The agents of one pack; none when it is gone. */
export const readRosterPack = async (id: string): Promise<RosterAgent[]> =>
	(await database.roster.get(id))?.agents ?? [];

/** All agents, in the roster's order. */
export async function listRoster(): Promise<RosterAgent[]> {
	return (await database.roster.orderBy(':id').toArray()).flatMap(({ agents }) => agents);
}

/** Adds the agent, or replaces the one with its id. */
export const saveAgent = (agent: RosterAgent): Promise<void> =>
	changeRoster((packs) => {
		const home = packs.find(({ agents }) => agents.some(({ id }) => id === agent.id));
		if (home) return { ...home, agents: home.agents.map((other) => (other.id === agent.id ? agent : other)) };
		const last = packs.at(-1);
		const isRoom = last && last.agents.length < PACK;
		return isRoom ? { ...last, agents: [...last.agents, agent] } : { id: packId(packs.length), agents: [agent] };
	});

/** Takes the agent out of the roster, and gives him; undefined when he was not in it. */
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
 * Puts what `change` makes of all agents in their place, in one transaction: all of it or nothing. Gives what it made.
 */
export function replaceRoster(change: (saved: RosterAgent[]) => RosterAgent[]): Promise<void> {
	const { roster, rosterSummary } = database;
	return database.transaction('rw', roster, rosterSummary, async () => {
		const agents = change(await listRoster());
		await roster.clear();
		await roster.bulkPut(packRoster(agents));
		await rosterSummary.put(summaryOf(agents));
	});
}

/** Packs the agents in the order of their names. */
function packRoster(agents: readonly RosterAgent[]): RosterPack[] {
	const sorted = sortByName(agents);
	const packs: RosterPack[] = [];
	for (let start = 0; start < sorted.length; start += PACK)
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
