import { askInstead, isCorrectable } from '@/lib/delivery/corrections';
import { statesThatAre } from '@/lib/delivery/standing';
import { foundBy, isSameAgent, withReplacement } from '@/lib/lead/assignee';
import { composeAssignees } from '@/lib/lead/compose-assignees';
import { Failure } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import type { LeadDefaults } from '@/lib/setup/lead-defaults';
import { database } from './database/database';
import { listDeliveries } from './deliveries';
import { listFollowUps } from './follow-ups';
import { removeAgent } from './roster';
import { listRules, replaceInRules } from './rules';

/** Where an agent is asked for. */
export interface AgentUses {
	/** Leads, and changes of leads, that still wait. */
	leads: number;
	/** Channels' defaults and presets. */
	presets: number;
	rules: number;
}

/** Where the agent is asked for who may be removed. */
export async function usesOf(agent: Assignee): Promise<AgentUses> {
	const isAsked = (agents: readonly Assignee[] = []) => agents.some((other) => isSameAgent(other, agent));
	const leads = (await correctable()).filter(({ payload }) => isAsked(payload.assignees));
	const changes = (await listFollowUps('waiting')).filter(
		({ change }) => change.name === 'reassign' && isAsked(change.assignees),
	);
	const presets = (await database.presets.toArray()).filter(({ assignees }) => isAsked(assignees));
	const channels = (await database.channels.toArray()).filter(({ defaults }) => isAsked(defaults?.assignees));
	const rules = (await listRules()).filter(({ target }) => isAsked(target.assignees));
	return {
		leads: leads.length + changes.length,
		presets: presets.length + channels.length,
		rules: rules.length,
	};
}

/**
 * Removes the agent from the roster, all in one transaction. A replacement is asked for in their place in presets, rules
 * and wherever Rechat hasn't been asked yet; without one, rules that ask for the removed agent are marked, and skipped.
 */
export function removeFromRoster(id: string, replacement?: Assignee): Promise<void> {
	if (replacement && !foundBy(replacement)) return Promise.reject(new Failure('agents_unfindable'));
	const { roster, rosterSummary, deliveries, drafts, followUps, presets, channels, rules } = database;
	const tables = [roster, rosterSummary, deliveries, drafts, followUps, presets, channels, rules];
	return database.transaction('rw', tables, async () => {
		const agent = await removeAgent(id);
		if (!agent) return;
		await replaceInRules(agent, replacement);
		if (!replacement) return;
		await replaceInPresets(agent, replacement);
		await replaceInLeads(agent, replacement);
	});
}

async function replaceInPresets(agent: Assignee, replacement: Assignee): Promise<void> {
	await database.presets.toCollection().modify((preset) => replaceIn(preset, agent, replacement));
	await database.channels
		.toCollection()
		.modify(({ defaults }) => defaults !== undefined && replaceIn(defaults, agent, replacement));
}

/** Changes the list in place; false when the agent is not in it, so that it need not be written. */
function replaceIn(holder: Pick<LeadDefaults, 'assignees'>, agent: Assignee, replacement: Assignee): boolean {
	const changed = withReplacement(holder.assignees ?? [], agent, replacement);
	if (changed) holder.assignees = changed;
	return changed !== undefined;
}

async function replaceInLeads(agent: Assignee, replacement: Assignee): Promise<void> {
	const { deliveries, drafts, followUps } = database;
	for (const delivery of await correctable()) {
		const assignees = withReplacement(delivery.payload.assignees ?? [], agent, replacement);
		const changed = assignees && askInstead(delivery, composeAssignees(assignees));
		// One by one: of a long list written at once, the pages that are open would not hear which rows it changed.
		if (changed) await deliveries.put(changed);
	}
	await drafts.toCollection().modify((draft) => replaceIn(draft, agent, replacement));
	for (const followUp of await listFollowUps('waiting')) {
		const { change } = followUp;
		const assignees = change.name === 'reassign' && withReplacement(change.assignees, agent, replacement);
		if (assignees)
			await followUps.put({ ...followUp, change: { name: 'reassign', assignees: composeAssignees(assignees) } });
	}
}

const correctable = async () => (await listDeliveries(...statesThatAre('unsent'))).filter(isCorrectable);
