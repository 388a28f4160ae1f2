import { swapAgent } from '@/lib/delivery/swap';
import { transition } from '@/lib/delivery/transition';
import { composeAssignees } from '@/lib/lead/compose-assignees';
import { Failure } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import type { Handlers } from '@/lib/messages/contract';
import {
	changeDeliveries,
	copyDeliveries,
	editDelivery,
	moveDeliveries,
	reassignDeliveries,
	removeDeliveries,
} from '@/lib/store/corrections';
import { pinLead, unpinLead } from '@/lib/store/pins';
import { withOwnPhones } from '@/lib/store/roster';
import { readEffectiveSettings } from '@/lib/store/set-up';
import { showBadge } from './badge';
import { channelCopy } from './channel-copy';
import { deliver } from './wake';

type LeadCommand =
	| 'retryLeads'
	| 'moveLeads'
	| 'copyLeads'
	| 'editLead'
	| 'reassignLeads'
	| 'swapLeads'
	| 'removeLeads'
	| 'pinLead'
	| 'unpinLead';

/** What the background does with leads that were sent before, many at once: each in one transaction. */
export const leadHandlers: Pick<Handlers, LeadCommand> = {
	retryLeads: async ({ leads }) => {
		const at = Date.now();
		const seen = new Map(leads.map(({ id, attempts }) => [id, attempts]));
		await changeDeliveries([...seen.keys()], (delivery) =>
			transition(delivery, { name: 'retry', at, attempts: seen.get(delivery.id) ?? 0 }),
		);
		void deliver();
	},
	moveLeads: async ({ ids, channelId }) => {
		await moveDeliveries(ids, await channelCopy(channelId), Date.now());
		void deliver();
	},
	copyLeads: async ({ copies, channelId }) => {
		const now = Date.now();
		const { undoSeconds } = await readEffectiveSettings();
		const state = { name: 'saved', notBefore: now + undoSeconds * 1000 } as const;
		await copyDeliveries(copies, await channelCopy(channelId), state, now);
		void deliver();
	},
	editLead: ({ id, draftId }) => editDelivery(id, draftId, Date.now()),
	reassignLeads: async ({ ids, assignees }) => {
		const wished = await askedFor(assignees);
		await reassignDeliveries(ids, () => wished, Date.now());
		void deliver();
	},
	swapLeads: async ({ ids, left, by }) => {
		const [composed = by] = await askedFor([by]);
		await reassignDeliveries(ids, (agents) => swapAgent(agents, left, composed), Date.now());
		void deliver();
	},
	removeLeads: async ({ ids }) => {
		await removeDeliveries(ids);
		void showBadge();
	},
	pinLead: ({ id }) => pinLead(id, Date.now()),
	unpinLead: ({ id }) => unpinLead(id),
};

/**
 * The agents as Rechat is asked for them. Fails with `agents_unfindable` when it could find none of them: an empty list
 * would take everybody off the lead.
 */
export async function askedFor(assignees: readonly Assignee[]): Promise<Assignee[]> {
	const asked = composeAssignees(await withOwnPhones(assignees));
	if (asked.length === 0) throw new Failure('agents_unfindable');
	return asked;
}
