import { lastAsked } from '@/lib/delivery/last-asked';
import { isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { newestLeads } from './lead-list';

/** Leads that are looked through. */
const LEADS = 60;
const MOST = 8;

/** Whom the newest leads ask for, the latest first, each once. */
export async function recentAgents(): Promise<Assignee[]> {
	const leads = await newestLeads(LEADS);
	const recent: Assignee[] = [];
	for (const agent of leads.flatMap(({ delivery, followUps }) => lastAsked(delivery, followUps).assignees))
		if (recent.length < MOST && !recent.some((other) => isSameAgent(other, agent))) recent.push(agent);
	return recent;
}
