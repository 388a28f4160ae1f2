import type { Channel } from '@/lib/lead/channel';
import { Failure } from '@/lib/lead/failure';
import { database } from './database';

/** All saved channels in the user's order. */
export const listChannels = (): Promise<Channel[]> => database.channels.orderBy('position').toArray();

/** Adds the channel at the end, or replaces the one with its id; fails with `channel_exists` when another has the same Lead Channel ID. */
export function saveChannel(channel: Channel): Promise<void> {
	return database.transaction('rw', database.channels, async () => {
		const twin = await database.channels.get({ leadChannel: channel.leadChannel });
		if (twin && twin.id !== channel.id) throw new Failure('channel_exists');
		const saved = await database.channels.get(channel.id);
		const last = await database.channels.orderBy('position').last();
		await database.channels.put({ ...channel, position: saved?.position ?? (last?.position ?? -1) + 1 });
	});
}

/** Removes the channel; leads that wait for it keep their copy of its id and are still sent. */
export const removeChannel = (id: string): Promise<void> => database.channels.delete(id);

/** Puts the channels in the order of the ids. */
export function orderChannels(ids: readonly string[]): Promise<void> {
	return database.transaction('rw', database.channels, async () => {
		await Promise.all(ids.map((id, position) => database.channels.update(id, { position })));
	});
}
