import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { database } from './database/database';

/** A lead with what was done to it since, oldest first. */
export interface StoredLead {
	delivery: Delivery;
	followUps: readonly FollowUp[];
}

/** How many leads there are. */
export const countLeads = (): Promise<number> => database.deliveries.count();

/** The newest leads, newest first. */
export async function newestLeads(limit: number): Promise<StoredLead[]> {
	return withFollowUps(await database.deliveries.orderBy('createdAt').reverse().limit(limit).toArray());
}

/**
 * The leads whose ids come next after `id` (from the first one on without it), at most `limit`: to read them all in
 * pieces. In the order of their ids, since only so the browser hands over many at once.
 */
async function leadsAfter(id: string | undefined, limit: number): Promise<StoredLead[]> {
	const { deliveries, followUps } = database;
	const next = id === undefined ? deliveries.orderBy(':id') : deliveries.where(':id').above(id);
	const found = await next.limit(limit).toArray();
	const [first, last] = [found.at(0), found.at(-1)];
	if (!first || !last) return [];
	return join(found, await followUps.where('deliveryId').between(first.id, last.id, true, true).toArray());
}

/** Read at a time: a piece takes less than two frames. */
const PIECE = 1_000;

/** All leads, a piece at a time, so that a page goes on answering meanwhile. */
export async function* allLeads(): AsyncGenerator<StoredLead[]> {
	for (let piece = await leadsAfter(undefined, PIECE); piece.length > 0; ) {
		yield piece;
		piece = await leadsAfter(piece.at(-1)?.delivery.id, PIECE);
	}
}

/** The leads with these ids, as far as they are there. */
export async function leadsById(ids: readonly string[]): Promise<StoredLead[]> {
	const found = await database.deliveries.bulkGet([...ids]);
	return withFollowUps(found.filter((delivery) => delivery !== undefined));
}

/** The leads that the changes with these ids belong to. */
export async function leadsOfFollowUps(ids: readonly string[]): Promise<StoredLead[]> {
	const found = await database.followUps.bulkGet([...ids]);
	return leadsById([...new Set(found.flatMap((followUp) => (followUp ? [followUp.deliveryId] : [])))]);
}

async function withFollowUps(deliveries: Delivery[]): Promise<StoredLead[]> {
	const ids = deliveries.map(({ id }) => id);
	return join(deliveries, await database.followUps.where('deliveryId').anyOf(ids).toArray());
}

function join(deliveries: readonly Delivery[], followUps: readonly FollowUp[]): StoredLead[] {
	const leads = deliveries.map((delivery) => ({ delivery, followUps: [] as FollowUp[] }));
	const byId = new Map(leads.map((lead) => [lead.delivery.id, lead]));
	for (const followUp of followUps.toSorted((a, b) => a.createdAt - b.createdAt))
		byId.get(followUp.deliveryId)?.followUps.push(followUp);
	return leads;
}
