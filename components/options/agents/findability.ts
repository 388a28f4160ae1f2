import { assigneeName, foundBy } from '@/lib/lead/assignee';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';

/** What Rechat finds an agent by, and how many of the roster it can't tell apart by that. */
export interface Findable {
	by: ReturnType<typeof foundBy>;
	/** 1 when nobody else has the name. */
	namesakes: number;
}

const nameOf = (agent: RosterAgent) => assigneeName(agent).toLowerCase();

/** Prepares the question for all agents of a roster at once. */
export function findability(
	agents: readonly RosterAgent[],
	sharedPhones: readonly string[],
): (agent: RosterAgent) => Findable {
	const names = new Map<string, number>();
	for (const agent of agents) names.set(nameOf(agent), (names.get(nameOf(agent)) ?? 0) + 1);
	return (agent) => ({
		by: foundBy(withoutSharedPhone(agent, sharedPhones)),
		namesakes: names.get(nameOf(agent)) ?? 1,
	});
}

/** Rechat finds nobody, or can't tell them from somebody of the same name. */
export const isHardToFind = ({ by, namesakes }: Findable): boolean => !by || (by === 'name' && namesakes > 1);
