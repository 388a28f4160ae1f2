import { transition } from '@/lib/delivery/transition';
import { composeAssignee } from '@/lib/lead/compose';
import { draftFromLead } from '@/lib/lead/draft-from-lead';
import { Failure } from '@/lib/lead/failure';
import type { Handlers } from '@/lib/messages/contract';
import {
	addDelivery,
	changeDeliveries,
	editDelivery,
	moveDeliveries,
	reassignDeliveries,
	removeDeliveries,
} from '@/lib/store/corrections';
import { readDelivery } from '@/lib/store/deliveries';
import { pinLead, unpinLead } from '@/lib/store/pins';
import { withOwnPhones } from '@/lib/store/roster';
import { readEffectiveSettings } from '@/lib/store/set-up';
import { showBadge } from './badge';
import { channelCopy } from './channel-copy';
import { deliver } from './wake';

type LeadCommand =
	| 'retryLeads'
	| 'moveLeads'
	| 'copyLead'
	| 'editLead'
	| 'reassignLeads'
	| 'removeLeads'
	| 'pinLead'
	| 'unpinLead';

/** What the background does with leads that were sent before, many at once: each in one transaction. */
export const leadHandlers: Pick<Handlers, LeadCommand> = {
	retryLeads: async ({ ids }) => {
		const at = Date.now();
		await changeDeliveries(ids, (delivery) => transition(delivery, { name: 'retry', at }));
		void deliver();
	},
	moveLeads: async ({ ids, channelId }) => {
		await moveDeliveries(ids, await channelCopy(channelId), Date.now());
		void deliver();
	},
	copyLead: async ({ id, channelId }) => {
		await copyLead(id, channelId);
		void deliver();
	},
	editLead: ({ id, draftId }) => editDelivery(id, draftId, Date.now()),
	reassignLeads: async ({ ids, assignees }) => {
		await reassignDeliveries(ids, (await withOwnPhones(assignees)).map(composeAssignee), Date.now());
		void deliver();
	},
	removeLeads: async ({ ids }) => {
		await removeDeliveries(ids);
		void showBadge();
	},
	pinLead: ({ id }) => pinLead(id, Date.now()),
	unpinLead: ({ id }) => unpinLead(id),
};

async function copyLead(id: string, channelId: string): Promise<void> {
	const saved = await readDelivery(id);
	// Of a forgotten lead nobody is left to send.
	if (!saved || saved.isForgotten) throw new Failure('too_late');
	const now = Date.now();
	const { undoSeconds } = await readEffectiveSettings();
	const channel = await channelCopy(channelId);
	const copyId = crypto.randomUUID();
	const draft = draftFromLead({ ...saved, channel }, copyId, now);
	const state = { name: 'saved', notBefore: now + undoSeconds * 1000 } as const;
	await addDelivery(
		{ ...saved, id: copyId, pageKey: draft.pageKey, createdAt: now, channel, state, attempts: [] },
		draft,
	);
}
