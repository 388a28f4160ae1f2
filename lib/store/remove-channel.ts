import { moveTo } from '@/lib/delivery/corrections';
import type { Delivery } from '@/lib/delivery/delivery';
import { statesThatAre } from '@/lib/delivery/standing';
import { database } from './database/database';

/**
 * Removes the channel. With a replacement that takes its place everywhere: as default, in presets, rules and unsent
 * drafts, and its leads that Rechat can't have go there, from `now` (milliseconds since the epoch). Without one, presets
 * and drafts have no channel, rules that point to it are skipped, and leads that wait keep their copy of it.
 */
export function removeChannel(id: string, replacement: Delivery['channel'] | undefined, now: number): Promise<void> {
	const { channels, channelHealth, presets, rules, settings, drafts, deliveries } = database;
	return database.transaction(
		'rw',
		[channels, channelHealth, presets, rules, settings, drafts, deliveries],
		async () => {
			const channelId = replacement?.id;
			await presets.where({ channelId: id }).modify({ channelId });
			await drafts.filter((draft) => draft.channelId === id).modify({ channelId });
			await settings.filter(({ defaultChannelId }) => defaultChannelId === id).modify({ defaultChannelId: channelId });
			if (replacement) {
				await rules.toCollection().modify((stored) => {
					for (const { target } of stored.rules) if (target.channelId === id) target.channelId = replacement.id;
				});
				await moveAll(id, replacement, now);
			}
			await channels.delete(id);
			await channelHealth.delete(id);
		},
	);
}

async function moveAll(id: string, replacement: Delivery['channel'], now: number): Promise<void> {
	const pending = await database.deliveries
		.where('state.name')
		.anyOf(statesThatAre('unsent'))
		.filter(({ channel }) => channel.id === id)
		.toArray();
	for (const delivery of pending) {
		const moved = moveTo(delivery, replacement, now);
		if (moved) await database.deliveries.put(moved);
	}
}
