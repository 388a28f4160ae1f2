import { phoneKey } from '@/lib/parse/phone/phone-key';
import type { Roster, SomebodyOnPage } from './roster';
import type { RosterAgent } from './roster-agent';
import { plain } from './search-key';

/** What tells that two are one, best first. */
type Trait = 'email' | 'phone' | 'mls' | 'name';

/**
 * Looks somebody up among the agents: by email, else by a phone that nobody shares, else by MLS id, else by name and
 * office; the whole name as the page writes it before its first and last word. Undefined when there is none, or several who can't be told apart.
 */
export function findPerson(agents: readonly RosterAgent[]): Roster['agentOf'] {
	const traits: Record<Trait, Map<string, RosterAgent[]>> = {
		email: indexBy(agents, emailOf),
		phone: indexBy(agents, phoneOf),
		mls: indexBy(agents, mlsIdOf),
		name: indexBy(agents, nameOf),
	};
	return (person) => {
		const having = (trait: Trait, value: string) => (value && traits[trait].get(value)) || [];
		return (
			only(having('email', emailOf(person))) ??
			only(having('phone', phoneOf(person)), (agent) => isSameName(agent, person)) ??
			only(having('mls', mlsIdOf(person)).filter((agent) => isSameMls(agent, person) && isSameName(agent, person))) ??
			firstOf(namesOf(person), (name) =>
				only(having('name', name).filter(({ office }) => isSameOffice(office, person.company))),
			)
		);
	};
}

function indexBy(agents: readonly RosterAgent[], trait: (agent: RosterAgent) => string): Map<string, RosterAgent[]> {
	const index = new Map<string, RosterAgent[]>();
	for (const agent of agents) {
		const value = trait(agent);
		const others = index.get(value);
		if (others) others.push(agent);
		else if (value) index.set(value, [agent]);
	}
	return index;
}

function firstOf<Value, Found>(values: readonly Value[], find: (value: Value) => Found | undefined): Found | undefined {
	for (const value of values) {
		const found = find(value);
		if (found) return found;
	}
	return undefined;
}

function only(found: readonly RosterAgent[], fits: (agent: RosterAgent) => boolean = () => true) {
	const [first, ...others] = found;
	return first && others.length === 0 && fits(first) ? first : undefined;
}

const emailOf = ({ email = '' }: SomebodyOnPage) => email.toLowerCase();

const phoneOf = ({ phone_number }: SomebodyOnPage) => phoneKey(phone_number) ?? '';

const mlsIdOf = ({ mls_id = '' }: SomebodyOnPage) => mls_id.toLowerCase();

const nameOf = ({ first_name, last_name }: SomebodyOnPage) =>
	first_name && last_name ? plain(`${first_name} ${last_name}`) : '';

/** The names that somebody may have in the roster: "Mary Ann Lee Foster" may be Mary Ann and Lee Foster there. */
const namesOf = (person: SomebodyOnPage) => [plain(person.full_name ?? ''), nameOf(person)].filter(Boolean);

/** Somebody else may answer the same phone. */
const isSameName = (agent: RosterAgent, person: SomebodyOnPage) =>
	!nameOf(agent) || namesOf(person).length === 0 || namesOf(person).includes(nameOf(agent));

/** A page often leaves out whose id it is. */
const isSameMls = ({ mls = '' }: RosterAgent, person: SomebodyOnPage) =>
	!mls || !person.mls || mls.toLowerCase() === person.mls.toLowerCase();

/** "Maple Realty" is also "Maple Realty, Reno". */
function isSameOffice(office = '', company = ''): boolean {
	const [a, b] = [plain(office), plain(company)];
	return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
