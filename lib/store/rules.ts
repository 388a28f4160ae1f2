import { Failure } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import { MOST_RULES, type Rule, withoutRosterAgent } from '@/lib/setup/rule';
import { database } from './database/database';

const RULES = 'rules';

/** The user's rules in their order. */
export async function listRules(): Promise<Rule[]> {
	return (await database.rules.get(RULES))?.rules ?? [];
}

/** Puts these rules in place of all the earlier ones; inside a transaction that holds the table. */
export async function putRules(rules: readonly Rule[]): Promise<void> {
	if (rules.length > MOST_RULES) throw new Failure('too_many_rules');
	const { unreadable } = (await database.rules.get(RULES)) ?? {};
	await database.rules.put({ key: RULES, rules: [...rules], ...(unreadable && { unreadable }) });
}

/** Adds the rule at the end, or replaces the one with its id; fails with `too_many_rules` when there is no room. */
export const saveRule = (rule: Rule): Promise<void> =>
	changeRules((rules) =>
		rules.some(({ id }) => id === rule.id)
			? rules.map((saved) => (saved.id === rule.id ? rule : saved))
			: [...rules, rule],
	);

export const removeRule = (id: string): Promise<void> => changeRules((rules) => rules.filter((rule) => rule.id !== id));

/** Puts the rules in the order of the ids; one that is not named stays, at the end. */
export function orderRules(ids: readonly string[]): Promise<void> {
	const places = new Map(ids.map((id, place) => [id, place]));
	const placeOf = ({ id }: Rule) => places.get(id) ?? ids.length;
	return changeRules((rules) => rules.toSorted((a, b) => placeOf(a) - placeOf(b)));
}

/** Names the replacement wherever rules ask for the agent; without one those rules are marked, and skipped from then on. */
export const replaceInRules = (agent: Assignee, replacement?: Assignee): Promise<void> =>
	changeRules((rules) => withoutRosterAgent(rules, agent, replacement));

function changeRules(change: (rules: Rule[]) => Rule[]): Promise<void> {
	return database.transaction('rw', database.rules, async () => putRules(change(await listRules())));
}
