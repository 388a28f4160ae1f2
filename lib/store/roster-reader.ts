import { openRoster, searchKeys } from '@/lib/roster/open-roster';
import type { Roster } from '@/lib/roster/roster';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { compareKeys } from '@/lib/roster/search-key';
import { type ChangedRows, watchRows } from './database/changed-rows';
import { readManagedRoster } from './policy';
import { readRosterPack, rosterPackIds } from './roster';

/** Agents made ready for the search. */
interface ReadPack {
	agents: RosterAgent[];
	keys: string[];
}

/** Lets the page draw and hear keys between two packs. */
const rest = () => new Promise((resume) => setTimeout(resume));

/**
 * Calls `show` with the roster (the brokerage's agents and the user's own) when all of it has been read, and after each
 * change, until the returned function is called. It is read pack by pack, so that the page goes on answering.
 */
export function followRoster(show: (roster: Roster) => void, fail: (error: unknown) => void): () => void {
	let packs = new Map<string, ReadPack>();
	/** Tells a reading that a newer one has begun. */
	let reading = 0;
	const read = async (changed: ChangedRows) => {
		reading += 1;
		const mine = reading;
		const next = new Map<string, ReadPack>();
		for (const id of await rosterPackIds()) {
			const known = changed === 'all' || changed.includes(id) ? undefined : packs.get(id);
			next.set(id, known ?? madeReady(await readRosterPack(id)));
			if (!known) await rest();
			if (mine !== reading) return;
		}
		packs = next;
		const { agents, isEnforced } = await readManagedRoster();
		if (mine === reading) show(merged(madeReady(agents), isEnforced ? [] : [...next.values()]));
	};
	const readOrFail = (changed: ChangedRows) => void read(changed).catch(fail);
	const stops = [watchRows('roster', readOrFail), watchRows('policyRoster', () => readOrFail([]))];
	readOrFail('all');
	return () => {
		reading += 1;
		for (const stop of stops) stop();
	};
}

const madeReady = (agents: RosterAgent[]): ReadPack => ({ agents, keys: searchKeys(agents) });

/** Whom the brokerage names takes the place of the same agent in the user's own packs. */
function merged(managed: ReadPack, own: readonly ReadPack[]): Roster {
	if (managed.agents.length === 0) return inOrder(own);
	const { agentOf } = openRoster(managed.agents, managed.keys);
	const others = own.map(({ agents }) => madeReady(agents.filter((agent) => !agentOf(agent))));
	return inOrder([managed, ...others]);
}

/** All agents by name: a key begins with it. Mostly the packs are in that order already. */
function inOrder(packs: readonly ReadPack[]): Roster {
	const agents = packs.flatMap((pack) => pack.agents);
	const keys = packs.flatMap((pack) => pack.keys);
	if (keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') <= key)) return openRoster(agents, keys);
	const places = keys.map((_key, place) => place).sort((a, b) => compareKeys(keys[a] ?? '', keys[b] ?? ''));
	return openRoster(
		places.flatMap((place) => agents[place] ?? []),
		places.map((place) => keys[place] ?? ''),
	);
}
