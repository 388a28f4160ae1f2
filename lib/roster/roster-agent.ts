import * as z from 'zod/mini';
import { Assignee } from '@/lib/lead/lead';

/**
 * An agent of the brokerage who can be asked for. Accounts and users are two notions in Rechat: an agent may have several
 * account paths, and two of the same name are told apart by theirs.
 */
export const RosterAgent = z.extend(Assignee, {
	id: z.uuid(),
	office: z.optional(z.string()),
	/** Each from the top, as `["Maple Realty", "Nevada", "Reno"]`. */
	accountPaths: z.optional(z.array(z.array(z.string()))),
});
export type RosterAgent = z.infer<typeof RosterAgent>;

/** What is known of the whole roster without reading it. */
export const RosterSummary = z.object({
	count: z.number(),
	/** Phones that several agents have, the last ten digits each: nobody is found by them. */
	sharedPhones: z.array(z.string()),
});
export type RosterSummary = z.infer<typeof RosterSummary>;

/** Begins the ids of the brokerage's agents. */
const MANAGED = 'managed:';

/** The id of an agent of the brokerage's policy, by their place in it. */
export const managedId = (place: number): string => `${MANAGED}${place + 1}`;

/** True for an agent of the brokerage's policy, whom nobody may change. */
export const isManaged = ({ id }: Pick<RosterAgent, 'id'>): boolean => id.startsWith(MANAGED);

export const EMPTY_ROSTER: RosterSummary = { count: 0, sharedPhones: [] };
