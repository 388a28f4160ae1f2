import { isCorrectable } from '@/lib/delivery/corrections';
import type { Delivery, StateName } from '@/lib/delivery/delivery';
import { type Group, statesOf } from '@/lib/delivery/standing';
import { Failure } from '@/lib/lead/failure';
import { database } from './database/database';

/** The delivery with the id, if there is one. */
export const readDelivery = (id: string): Promise<Delivery | undefined> => database.deliveries.get(id);

/** The deliveries with these ids, in their order; undefined in the place of one that is gone. */
export const readDeliveries = (ids: readonly string[]): Promise<(Delivery | undefined)[]> =>
	database.deliveries.bulkGet([...ids]);

/** All deliveries in one of the states. */
export const listDeliveries = (...states: StateName[]): Promise<Delivery[]> =>
	database.deliveries.where('state.name').anyOf(states).toArray();

const countGroup = async (group: Group): Promise<number> => (await listDeliveries(...statesOf(group))).length;

/** How many leads wait to be sent, and how many need the user: Rechat does not have them, as far as this browser knows. */
export async function countOpenLeads(): Promise<{ waiting: number; attention: number }> {
	const [waiting, attention] = await Promise.all([countGroup('waiting'), countGroup('needs-you')]);
	return { waiting, attention };
}

/**
 * Opens the lead in the form again, with what was to be logged on it: only while nothing of it can have reached Rechat. What
 * was never sent is gone from the list, what was refused and corrected is refused as before. Fails with `too_late`
 * otherwise.
 */
export function reopenDelivery(id: string): Promise<void> {
	const { deliveries, drafts, followUps, pins } = database;
	return database.transaction('rw', deliveries, drafts, followUps, pins, async () => {
		const saved = await deliveries.get(id);
		const lastNo = saved?.attempts.at(-1);
		const isUndone = saved?.state.name === 'saved' && isCorrectable(saved);
		if (!isUndone && saved?.state.name !== 'refused') throw new Failure('too_late');
		const isNew = isUndone && !lastNo;
		if (isNew) {
			await deliveries.delete(id);
			await followUps.where('deliveryId').equals(id).delete();
			await pins.delete(id);
		} else if (isUndone && lastNo) {
			await deliveries.put({ ...saved, state: { name: 'refused', at: lastNo.at, status: lastNo.status ?? 0 } });
		}
		const draft = await drafts.get(id);
		const corrects = isNew ? undefined : saved?.createdAt;
		if (draft) await drafts.put({ ...draft, sentAt: undefined, corrects, updatedAt: draft.updatedAt + 1 });
	});
}

/**
 * Changes the delivery's state (and what the change adds to it) by a pure function of the delivery on disk; nothing is
 * written when that gives undefined. Returns the delivery as it is afterwards.
 */
export function changeDelivery(
	id: string,
	change: (delivery: Delivery) => Delivery | undefined,
): Promise<Delivery | undefined> {
	return database.transaction('rw', database.deliveries, async () => {
		const saved = await database.deliveries.get(id);
		const changed = saved && change(saved);
		if (changed) await database.deliveries.put(changed);
		return changed ?? saved;
	});
}
