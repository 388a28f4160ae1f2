import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp, FollowUpState } from '@/lib/delivery/follow-up';
import { statesThatAre } from '@/lib/delivery/standing';
import { database } from './database/database';

/** Only what is at its end is forgotten: a lead that waits or needs somebody still has to arrive. */
const ENDED = statesThatAre('ended');

/** So do changes that are still to be made. */
const WRITTEN: readonly FollowUpState['name'][] = ['done', 'stranded'];

const DAY = 24 * 60 * 60_000;

/** Changed at a time, so that no lead waits for it long. */
const PIECE = 200;

/**
 * Removes the personal data from the leads that ended more than `days` ago, at most once a day (`now` in milliseconds
 * since the epoch). The lead and contact ids, channel, listing and assignees stay, so that a lead can still be
 * reassigned, and so do the keyed hashes. `days` 0 forgets nothing.
 */
export async function forgetOld(days: number, now: number): Promise<void> {
	const last = await database.chores.get('forget');
	// When the clock was set back, the count begins again.
	const done = last && last.at <= now ? last : { at: Number.NEGATIVE_INFINITY, until: Number.NEGATIVE_INFINITY };
	if (days === 0 || now - done.at < DAY) return;
	const until = now - days * DAY;
	await inPieces('deliveries', done.until, until, forgetLeads);
	await inPieces('followUps', done.until, until, forgetWords);
	await database.chores.put({ name: 'forget', at: now, until: Math.max(until, done.until) });
}

/** Removes the personal data from all leads that ended, and forgets who was sent: hashes, key and drafts. */
export function forgetAll(): Promise<void> {
	const { deliveries, drafts, followUps, knownPeople, pins, keys } = database;
	return database.transaction('rw', [deliveries, drafts, followUps, knownPeople, pins, keys], async () => {
		await forgetLeads(await deliveries.where('state.name').anyOf(ENDED).primaryKeys());
		await forgetWords(await followUps.where('state.name').anyOf(WRITTEN).primaryKeys());
		const open = await deliveries.where('state.name').noneOf(ENDED).primaryKeys();
		// What is being typed is no delivered lead.
		await drafts
			.where('id')
			.noneOf(open)
			.and(({ sentAt }) => sentAt !== undefined)
			.delete();
		await knownPeople.clear();
		await keys.clear();
	});
}

/** Does `forget` with the rows that came to rest from one time until before another, some at a time. */
async function inPieces(
	table: 'deliveries' | 'followUps',
	from: number,
	until: number,
	forget: (ids: string[]) => Promise<void>,
): Promise<void> {
	if (until <= from) return;
	const ids = await database[table].where('state.at').between(from, until).primaryKeys();
	for (let start = 0; start < ids.length; start += PIECE)
		await database.transaction('rw', database[table], database.pins, () => forget(ids.slice(start, start + PIECE)));
}

async function forgetLeads(ids: string[]): Promise<void> {
	const leads = await database.deliveries.bulkGet(ids);
	const old = leads
		.filter((lead) => lead !== undefined)
		.filter(({ state, isForgotten }) => ENDED.includes(state.name) && !isForgotten);
	await database.deliveries.bulkPut(old.map(withoutPerson));
	await database.pins.bulkDelete(old.map(({ id }) => id));
}

function withoutPerson(delivery: Delivery): Delivery {
	const { listing, assignees, lead_source, tag, referer_url } = delivery.payload;
	return { ...delivery, payload: { listing, assignees, lead_source, tag, referer_url }, isForgotten: true };
}

async function forgetWords(ids: string[]): Promise<void> {
	await database.followUps
		.where('id')
		.anyOf(ids)
		.and(({ state }) => WRITTEN.includes(state.name))
		.modify((followUp: FollowUp) => {
			if (followUp.change.name !== 'log') return;
			const { activity } = followUp.change;
			delete activity.notes;
			// What a search was called, or where it is kept, may name somebody.
			delete activity.search?.title;
			delete activity.search?.url;
		});
}
