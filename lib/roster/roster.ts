import type { Assignee } from '@/lib/lead/lead';
import type { RosterAgent } from './roster-agent';

/** What a page's person is compared by. */
export type SomebodyOnPage = Assignee & { company?: string | undefined; full_name?: string | undefined };

/** The agents who can be asked for, read into memory and ready to be searched. */
export interface Roster {
	/** In the order of their names. */
	agents: readonly RosterAgent[];
	/** The agents whom every typed word fits, best first, at most `limit`; all for no words. */
	find: (typed: string, limit: number) => RosterAgent[];
	/** The agent with the same email, phone that nobody shares, MLS id, or name and office; undefined for none or several. */
	agentOf: (person: SomebodyOnPage) => RosterAgent | undefined;
}
