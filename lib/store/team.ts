import { assigneeName, type TeamMember } from '@/lib/lead/team';
import { database } from './database';
import { replaceInRules } from './rules';

/** The team list, by name. */
export async function listTeam(): Promise<TeamMember[]> {
	const team = await database.team.toArray();
	return team.sort((a, b) => assigneeName(a).localeCompare(assigneeName(b)));
}

/** Adds the member, or replaces the one with its id. */
export async function saveTeamMember(member: TeamMember): Promise<void> {
	await database.team.put(member);
}

/** Removes the member from the list and from the rules; leads that were sent stay as they are. */
export function removeTeamMember(id: string): Promise<void> {
	return database.transaction('rw', database.team, database.rules, async () => {
		const member = await database.team.get(id);
		await database.team.delete(id);
		if (member) await replaceInRules(member);
	});
}
