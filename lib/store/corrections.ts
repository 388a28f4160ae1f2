import { askInstead, isCorrectable, moveTo } from '@/lib/lead/corrections';
import type { Delivery } from '@/lib/lead/delivery';
import type { Draft } from '@/lib/lead/draft';
import { draftFromLead } from '@/lib/lead/draft-from-lead';
import { Failure } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import { newFollowUp } from '@/lib/lead/new-follow-up';
import { database } from './database';
import { addFollowUp } from './follow-ups';

/**
 * Changes many deliveries by a pure function, all in one transaction; those it gives undefined for stay as they are.
 * Fails with `too_late` when that is all of them.
 */
export function changeDeliveries(
	ids: readonly string[],
	change: (delivery: Delivery) => Delivery | undefined,
): Promise<void> {
	return database.transaction('rw', database.deliveries, async () => {
		let changes = 0;
		for (const id of ids) {
			const saved = await database.deliveries.get(id);
			const changed = saved && change(saved);
			if (!changed) continue;
			// One by one: of a long list written at once, the pages that are open would not hear which rows it changed.
			await database.deliveries.put(changed);
			changes += 1;
		}
		if (changes === 0) throw new Failure('too_late');
	});
}

/** Puts the leads that can still be corrected on their way to another channel, at `now` (milliseconds since the epoch). */
export function moveDeliveries(ids: readonly string[], channel: Delivery['channel'], now: number): Promise<void> {
	return database.transaction('rw', database.deliveries, database.drafts, async () => {
		await changeDeliveries(ids, (delivery) => moveTo(delivery, channel, now));
		await database.drafts
			.where('id')
			.anyOf([...ids])
			.modify({ channelId: channel.id });
	});
}

/** Writes a second lead of a delivery, with the draft that it can be taken back to. */
export function addDelivery(delivery: Delivery, draft: Draft): Promise<void> {
	return database.transaction('rw', database.deliveries, database.drafts, async () => {
		await database.deliveries.add(delivery);
		await database.drafts.put({ ...draft, sentAt: delivery.createdAt });
	});
}

/**
 * Asks for other agents: leads that Rechat has get a change in their queue, those that wait are changed themselves; of
 * the rest none is touched.
 */
export function reassignDeliveries(ids: readonly string[], assignees: Assignee[], now: number): Promise<void> {
	const { deliveries, drafts, followUps } = database;
	return database.transaction('rw', deliveries, drafts, followUps, async () => {
		for (const id of ids) {
			const saved = await deliveries.get(id);
			const changed = saved && askInstead(saved, assignees);
			if (changed) {
				await deliveries.put(changed);
				await drafts.update(id, { assignees });
			} else if (saved?.state.name === 'accepted') {
				await addFollowUp(newFollowUp(crypto.randomUUID(), id, { name: 'reassign', assignees }, now));
			}
		}
	});
}

/**
 * Writes the draft with which the lead is edited. With the lead's own id it corrects that lead, which goes on waiting
 * until the draft is sent, and fails with `too_late` when Rechat may have it; with another id it makes a new lead.
 */
export function editDelivery(id: string, draftId: string, now: number): Promise<void> {
	return database.transaction('rw', database.deliveries, database.drafts, async () => {
		const saved = await database.deliveries.get(id);
		if (!saved || (draftId === id && !isCorrectable(saved))) throw new Failure('too_late');
		const kept = await database.drafts.get(id);
		await database.drafts.put(draftFromLead(saved, draftId, now, kept?.page));
	});
}

/** Removes the leads with their drafts and changes, but for those that are being sent at this moment. */
export function removeDeliveries(ids: readonly string[]): Promise<void> {
	const { deliveries, drafts, followUps, pins } = database;
	return database.transaction('rw', deliveries, drafts, followUps, pins, async () => {
		const saved = await deliveries.bulkGet([...ids]);
		const removed = saved.flatMap((lead) => (lead && lead.state.name !== 'sending' ? [lead.id] : []));
		if (removed.length === 0) throw new Failure('too_late');
		await deliveries.bulkDelete(removed);
		await drafts.bulkDelete(removed);
		await pins.bulkDelete(removed);
		await followUps.where('deliveryId').anyOf(removed).delete();
	});
}
