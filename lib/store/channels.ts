import { isCorrectable } from '@/lib/delivery/corrections';
import { statesThatAre } from '@/lib/delivery/standing';
import { Failure } from '@/lib/lead/failure';
import type { Channel } from '@/lib/setup/channel';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { mergePolicy } from '@/lib/setup/policy/merge-policy';
import { database } from './database/database';
import { readKeptPolicy } from './policy';

/** All saved channels in the user's order. */
export const listChannels = (): Promise<Channel[]> => database.channels.orderBy('position').toArray();

/** The channel with our own id, if it is saved. */
export const readChannel = (id: string): Promise<Channel | undefined> => database.channels.get(id);

/** How many channels the form reads before it is filled, beside those it needs: nearly everybody has fewer. */
const FEW = 20;

/** The channels with the ids, and a few more: all there are for a user who has few. They are in the user's order. */
export async function listFewChannels(ids: readonly string[]): Promise<Channel[]> {
	const few = await database.channels.orderBy('position').limit(FEW).toArray();
	const missing = [...new Set(ids)].filter((id) => few.length === FEW && few.every((channel) => channel.id !== id));
	const found = missing.length > 0 ? await database.channels.bulkGet(missing) : [];
	return [...few, ...found.filter((channel) => channel !== undefined)];
}

/** False when the brokerage doesn't let its agents add channels of their own. */
async function mayAddChannels(): Promise<boolean> {
	const { policy } = await readKeptPolicy();
	return mergePolicy({ channels: [], rules: [], settings: DEFAULT_SETTINGS }, policy).managed.mayAddChannels;
}

/**
 * Adds the channel at the end, or replaces the one with its id; fails with `channel_exists` when another has the same Lead
 * Channel ID, with `channels_managed` when the brokerage allows no new one. With another Lead Channel ID than before the
 * last refusal means nothing any more, and the leads that Rechat can't have get it too; a refused one is not sent again
 * by that.
 */
export function saveChannel(channel: Channel): Promise<void> {
	const { channels, channelHealth, deliveries, policy } = database;
	return database.transaction('rw', channels, channelHealth, deliveries, policy, async () => {
		const twin = await database.channels.get({ leadChannel: channel.leadChannel });
		if (twin && twin.id !== channel.id) throw new Failure('channel_exists');
		const saved = await database.channels.get(channel.id);
		if (!saved && !(await mayAddChannels())) throw new Failure('channels_managed');
		const last = await database.channels.orderBy('position').last();
		await database.channels.put({ ...channel, position: saved?.position ?? (last?.position ?? -1) + 1 });
		if (saved && saved.leadChannel !== channel.leadChannel) await correctLeads(channel);
	});
}

async function correctLeads({ id, leadChannel }: Channel): Promise<void> {
	await database.channelHealth.where({ id }).modify({ refusal: undefined });
	await database.deliveries
		.where('state.name')
		.anyOf(statesThatAre('unsent'))
		.filter((delivery) => delivery.channel.id === id && isCorrectable(delivery))
		.modify((delivery) => {
			delivery.channel.leadChannel = leadChannel;
		});
}

/**
 * Adds the channels at the end: all of them, or none when one's Lead Channel ID is saved already (`channel_exists`) or the
 * brokerage allows no new ones (`channels_managed`).
 */
export function addChannels(channels: readonly Channel[]): Promise<void> {
	return database.transaction('rw', database.channels, database.policy, async () => {
		if (!(await mayAddChannels())) throw new Failure('channels_managed');
		const ids = new Set(channels.map(({ leadChannel }) => leadChannel));
		const twins = await database.channels.filter(({ leadChannel }) => ids.has(leadChannel)).count();
		if (twins > 0) throw new Failure('channel_exists');
		const first = ((await database.channels.orderBy('position').last())?.position ?? -1) + 1;
		await database.channels.bulkAdd(channels.map((channel, index) => ({ ...channel, position: first + index })));
	});
}

/** Puts the channels in the order of the ids. */
export function orderChannels(ids: readonly string[]): Promise<void> {
	return database.transaction('rw', database.channels, async () => {
		const places = new Map(ids.map((id, position) => [id, position]));
		const saved = await database.channels.toArray();
		const moved = saved.flatMap((channel) => {
			const position = places.get(channel.id) ?? channel.position;
			return position === channel.position ? [] : [{ ...channel, position }];
		});
		await database.channels.bulkPut(moved);
	});
}
