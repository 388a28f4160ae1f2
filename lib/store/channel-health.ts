import { type Pending, pendingByChannel } from '@/lib/delivery/pending';
import { statesThatAre } from '@/lib/delivery/standing';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import { database } from './database/database';
import { listDeliveries } from './deliveries';

/** What is known of the channels that leads were sent to. */
export const listChannelHealth = (): Promise<ChannelHealth[]> => database.channelHealth.toArray();

/** Adds to what is known of the channel with the id. */
export function noteHealth(id: string, known: Omit<ChannelHealth, 'id'>): Promise<void> {
	return database.transaction('rw', database.channelHealth, async () => {
		await database.channelHealth.put({ ...(await database.channelHealth.get(id)), ...known, id });
	});
}

/** Which leads hang on which channel, by the channel's own id. */
export const listPending = async (): Promise<Map<string, Pending>> =>
	pendingByChannel(await listDeliveries(...statesThatAre('owed')));
