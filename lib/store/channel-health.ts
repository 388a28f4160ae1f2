import type { ChannelHealth } from '@/lib/lead/channel-health';
import { database } from './database';

/** What is known of the channels that leads were sent to. */
export const listChannelHealth = (): Promise<ChannelHealth[]> => database.channelHealth.toArray();

/** Adds to what is known of the channel with the id. */
export function noteHealth(id: string, known: Omit<ChannelHealth, 'id'>): Promise<void> {
	return database.transaction('rw', database.channelHealth, async () => {
		await database.channelHealth.put({ ...(await database.channelHealth.get(id)), ...known, id });
	});
}
