import type { Delivery, StateName } from '@/lib/lead/delivery';
import type { FollowUp } from '@/lib/lead/follow-up';
import { database } from './database';

/** Only what is at its end is forgotten: a lead that waits or needs somebody still has to arrive. */
const ENDED: readonly StateName[] = ['accepted', 'accepted-without-id', 'dismissed'];

const DAY = 24 * 60 * 60_000;

/**
 * Takes the personal data out of the leads that ended more than `days` ago. The lead and contact ids, channel, listing
 * and assignees stay, so that a lead can still be reassigned, and so do the keyed hashes. `days` 0 forgets nothing.
 */
export async function forgetOld(days: number, now: number): Promise<void> {
	const { deliveries, followUps, pins } = database;
	if (days > 0) await database.transaction('rw', deliveries, followUps, pins, () => forgetBefore(now - days * DAY));
}

/** Takes the personal data out of all leads that ended, and forgets who was sent: hashes, key and drafts. */
export function forgetAll(): Promise<void> {
	const { deliveries, drafts, followUps, knownPeople, pins, keys } = database;
	return database.transaction('rw', [deliveries, drafts, followUps, knownPeople, pins, keys], async () => {
		await forgetBefore(Number.POSITIVE_INFINITY);
		const open = await deliveries.where('state.name').noneOf(ENDED).primaryKeys();
		await drafts.where('id').noneOf(open).delete();
		await knownPeople.clear();
		await keys.clear();
	});
}

async function forgetBefore(time: number): Promise<void> {
	const old = await database.deliveries
		.where('createdAt')
		.below(time)
		.and(({ state, isForgotten }) => ENDED.includes(state.name) && !isForgotten)
		.toArray();
	const ids = old.map(({ id }) => id);
	await database.deliveries.bulkPut(old.map(withoutPerson));
	await database.pins.bulkDelete(ids);
	await database.followUps
		.where('deliveryId')
		.anyOf(ids)
		.modify((followUp: FollowUp) => {
			if (followUp.change.name !== 'log') return;
			const { activity } = followUp.change;
			delete activity.notes;
			// What a search was called, or where it is kept, may name somebody.
			delete activity.search?.title;
			delete activity.search?.url;
		});
}

function withoutPerson(delivery: Delivery): Delivery {
	const { listing, assignees, lead_source, tag, referer_url } = delivery.payload;
	return { ...delivery, payload: { listing, assignees, lead_source, tag, referer_url }, isForgotten: true };
}
