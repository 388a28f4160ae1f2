import { isSamePhone, phoneKey } from '@/lib/parse/phone/phone-key';
import type { RosterAgent } from '../roster-agent';
import { plain } from '../search-key';
import type { ImportedAgent } from './read-row';

/** A roster with a file's agents in it, and what the file changes. */
export interface MergedRoster {
	agents: RosterAgent[];
	/** Agents who were not in the roster. */
	added: number;
	/** Agents of the roster of whom the file says something else or more. */
	changed: number;
	/** Rows about an agent whom an earlier row of the file is about already. */
	merged: number;
}

/**
 * Puts a file's agents into the roster; `makeId` gives the ids of new ones. Two are the same agent by email, else by phone,
 * else by MLS id: the first that both have decides, and a phone or an id that goes with another name doesn't. The file's
 * word counts more than the roster's; of two of its rows the first counts, and the account paths of both.
 */
export function mergeRoster(
	saved: readonly RosterAgent[],
	imported: readonly ImportedAgent[],
	makeId: () => string,
): MergedRoster {
	const agents = [...saved];
	const places = new Places();
	for (const [place, agent] of agents.entries()) places.add(agent, place);
	const named = new Set<number>();
	const changed = new Set<number>();
	let merged = 0;
	for (const agent of imported) {
		const place = places.find(agent, agents);
		const known = place === undefined ? undefined : agents[place];
		if (place === undefined || !known) {
			named.add(agents.length);
			places.add(agent, agents.length);
			agents.push({ ...agent, id: makeId() });
			continue;
		}
		const isAgain = named.has(place);
		const joined = isAgain ? joinRows(known, agent) : { ...known, ...agent };
		if (isAgain) merged += 1;
		if (place < saved.length && JSON.stringify(joined) !== JSON.stringify(known)) changed.add(place);
		named.add(place);
		places.add(joined, place);
		agents[place] = joined;
	}
	return { agents, added: agents.length - saved.length, changed: changed.size, merged };
}

function joinRows(first: RosterAgent, second: ImportedAgent): RosterAgent {
	const paths = [...(first.accountPaths ?? []), ...(second.accountPaths ?? [])];
	const distinct = [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
	return { ...second, ...first, ...(distinct.length > 0 && { accountPaths: distinct }) };
}

/** A number that so many have is a switchboard's, and identifies nobody. */
const MOST = 50;

/** The agents' places in the list, by what identifies them. */
class Places {
	private readonly byEmail = new Map<string, number>();
	private readonly byPhone = new Map<string, number[]>();
	private readonly byMlsId = new Map<string, number[]>();

	add(agent: ImportedAgent, place: number): void {
		if (agent.email) this.byEmail.set(agent.email.toLowerCase(), place);
		const phone = phoneKey(agent.phone_number);
		if (phone) push(this.byPhone, phone, place);
		if (agent.mls_id) push(this.byMlsId, mlsKey(agent), place);
	}

	find(agent: ImportedAgent, agents: readonly ImportedAgent[]): number | undefined {
		const byEmail = agent.email ? this.byEmail.get(agent.email.toLowerCase()) : undefined;
		if (byEmail !== undefined) return byEmail;
		const byPhone = this.byPhone
			.get(phoneKey(agent.phone_number) ?? '')
			?.filter((place) => isSamePhone(agents[place]?.phone_number, agent.phone_number));
		const byMlsId = agent.mls_id ? this.byMlsId.get(mlsKey(agent)) : undefined;
		return theSame(agent, byPhone, agents) ?? theSame(agent, byMlsId, agents);
	}
}

function push(places: Map<string, number[]>, key: string, place: number): void {
	const others = places.get(key);
	if (!others) places.set(key, [place]);
	else if (others.length < MOST && !others.includes(place)) others.push(place);
}

const mlsKey = ({ mls = '', mls_id = '' }: ImportedAgent) => `${mls} ${mls_id}`.toLowerCase();

/** Of those with the same phone or id, one without another email whose name fits; one without a name only when it is alone. */
function theSame(agent: ImportedAgent, places: readonly number[] = [], agents: readonly ImportedAgent[]) {
	return places.find((place) => {
		const known = agents[place];
		if (!known || (known.email && agent.email)) return false;
		const isNameless = !nameOf(known) || !nameOf(agent);
		return isNameless ? places.length === 1 : fits(known, agent);
	});
}

const nameOf = ({ first_name = '', last_name = '' }: ImportedAgent) => plain(`${first_name} ${last_name}`).trim();

/** A missing first or last name contradicts nothing. */
const fits = (a: ImportedAgent, b: ImportedAgent) =>
	(['first_name', 'last_name'] as const).every((name) => !a[name] || !b[name] || plain(a[name]) === plain(b[name]));
