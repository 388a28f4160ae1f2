import type { TeamMember } from '@/lib/lead/team';
import { database } from './database';

/** The team list, in the order in which the members were added. */
export const listTeam = (): Promise<TeamMember[]> => database.team.toArray();

/** Adds the member, or replaces the one with its id. */
export async function saveTeamMember(member: TeamMember): Promise<void> {
	await database.team.put(member);
}

/** Removes the member from the list; leads that were sent stay as they are. */
export const removeTeamMember = (id: string): Promise<void> => database.team.delete(id);
