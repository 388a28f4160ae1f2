import type { Delivery } from '@/lib/delivery/delivery';
import { timelineOf } from '@/lib/delivery/standing';
import { database } from './database/database';

/** Keeps the lead at hand from `now` (milliseconds since the epoch) on. */
export async function pinLead(id: string, now: number): Promise<void> {
	await database.pins.put({ id, at: now });
}

/** Lets go of the lead. */
export const unpinLead = (id: string): Promise<void> => database.pins.delete(id);

/** Whether the user is shopping for the lead. */
export const isPinned = async (id: string): Promise<boolean> => (await database.pins.get(id)) !== undefined;

/** The leads the user is shopping for, the last pinned first; without those that have lost their person, or will never have an id. */
export async function pinnedLeads(): Promise<Delivery[]> {
	const pins = (await database.pins.toArray()).sort((a, b) => b.at - a.at);
	const leads = await database.deliveries.bulkGet(pins.map(({ id }) => id));
	return leads
		.filter((lead) => lead !== undefined)
		.filter((lead) => !lead.isForgotten && timelineOf(lead.state.name) !== 'never');
}
