import { askInstead, isCorrectable, moveTo } from '@/lib/delivery/corrections';
import type { Delivery, DeliveryState } from '@/lib/delivery/delivery';
import { draftFromLead } from '@/lib/delivery/draft-from-lead';
import { lastWished } from '@/lib/delivery/last-asked';
import { newFollowUp } from '@/lib/delivery/new-follow-up';
import { isState } from '@/lib/delivery/standing';
import { Failure } from '@/lib/lead/failure';
import type { Assignee } from '@/lib/lead/lead';
import { database } from './database/database';
import { addFollowUp, followUpsOf } from './follow-ups';

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

/**
 * Writes second leads, which ask for whom the user last wanted on the first ones, with the drafts that they can be taken
 * back to. Copies that are there already stay as they are. Fails with `too_late` when there is nothing to copy.
 */
export function copyDeliveries(
	copies: readonly { id: string; copyId: string }[],
	channel: Delivery['channel'],
	state: DeliveryState,
	now: number,
): Promise<void> {
	const { deliveries, drafts, followUps } = database;
	return database.transaction('rw', deliveries, drafts, followUps, async () => {
		let found = 0;
		for (const { id, copyId } of copies) {
			const saved = await deliveries.get(id);
			// Of a forgotten lead nobody is left to send.
			if (!saved || saved.isForgotten) continue;
			found += 1;
			if (await deliveries.get(copyId)) continue;
			const assignees = lastWished(saved, await followUpsOf(id));
			// An empty list is not sent.
			const asked = assignees.length > 0 && { assignees: [...assignees] };
			const lead = { ...saved, payload: { ...saved.payload, ...asked }, channel };
			const draft = draftFromLead(lead, copyId, now);
			const { pageKey } = draft;
			const { tries, patientSince, ...copied } = lead;
			await deliveries.add({ ...copied, id: copyId, pageKey, createdAt: now, state, attempts: [] });
			await drafts.put({ ...draft, sentAt: now });
		}
		if (found === 0) throw new Failure('too_late');
	});
}

/** Changed at a time: a lead that is sent meanwhile waits no longer than for that. */
const PIECE = 100;

/**
 * Asks for other agents, as `wish` makes them of those that the user wants now: leads that Rechat has get a change in
 * their queue, those that wait are changed themselves; of the rest, and where `wish` gives undefined, none is touched.
 * Done in pieces; one that failed in the middle can be asked for again, since the newest wish takes the place of the last.
 */
export async function reassignDeliveries(
	ids: readonly string[],
	wish: (agents: readonly Assignee[]) => Assignee[] | undefined,
	now: number,
): Promise<void> {
	for (let start = 0; start < ids.length; start += PIECE)
		await reassignPiece(ids.slice(start, start + PIECE), wish, now);
}

function reassignPiece(
	ids: readonly string[],
	wish: (agents: readonly Assignee[]) => Assignee[] | undefined,
	now: number,
): Promise<void> {
	const { deliveries, drafts, followUps } = database;
	return database.transaction('rw', deliveries, drafts, followUps, async () => {
		for (const id of ids) {
			const saved = await deliveries.get(id);
			const assignees = saved && wish(lastWished(saved, await followUpsOf(id)));
			if (!assignees) continue;
			const changed = askInstead(saved, assignees);
			if (changed) {
				await deliveries.put(changed);
				await drafts.update(id, { assignees });
			} else if (saved.state.name === 'accepted') {
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
		const corrects = draftId === id ? saved.createdAt : undefined;
		await database.drafts.put({ ...draftFromLead(saved, draftId, now, kept?.page), corrects });
	});
}

/** Removes the leads with their drafts and changes, but for those that are being sent at this moment. */
export function removeDeliveries(ids: readonly string[]): Promise<void> {
	const { deliveries, drafts, followUps, pins } = database;
	return database.transaction('rw', deliveries, drafts, followUps, pins, async () => {
		const saved = await deliveries.bulkGet([...ids]);
		const removed = saved.flatMap((lead) => (lead && isState(lead.state.name, 'at-rest') ? [lead.id] : []));
		if (removed.length === 0) throw new Failure('too_late');
		await deliveries.bulkDelete(removed);
		await drafts.bulkDelete(removed);
		await pins.bulkDelete(removed);
		await followUps.where('deliveryId').anyOf(removed).delete();
	});
}
