import { ASSIGNEE_FIELDS } from '@/lib/lead/lead';
import { type RosterAgent, shownPaths } from './roster-agent';

/** The columns of an exported roster, in their order: Rechat's names where it has one. They are read back as they stand. */
export const ROSTER_COLUMNS = [...ASSIGNEE_FIELDS, 'office', 'account_path'] as const;

/** One agent as a row of a table; several account paths stand in one cell. */
export function rosterRow(agent: RosterAgent): Partial<Record<(typeof ROSTER_COLUMNS)[number], string>> {
	const { id: _id, accountPaths: _paths, ...said } = agent;
	return { ...said, account_path: shownPaths(agent) };
}
