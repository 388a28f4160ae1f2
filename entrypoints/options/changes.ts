import { send } from '@/lib/messages/send';
import { text } from '@/lib/platform/text';
import { CHANNEL_COLORS, type Channel } from '@/lib/setup/channel';
import { withChoice } from '@/lib/setup/default-settings';
import type { Settings } from '@/lib/setup/settings';
import { listChannels } from '@/lib/store/channels';
import { readSetUp } from '@/lib/store/set-up';
import { readSettings } from '@/lib/store/settings';

/** Changes the settings as they are on disk: one change at a time, in all open pages, so that none undoes another. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
	await navigator.locks.request('settings', async () => {
		// What is changed is what the user sees: a list that the brokerage suggests, for example.
		const [{ settings: shown }, own] = await Promise.all([readSetUp(), readSettings()]);
		await send('saveSettings', { settings: withChoice(own, change(shown)) });
	});
}

/**
 * The channel a new lead has: the default, or the only one there is. Undefined when the form asks (the same rule as in
 * `lib/routing/route.ts`).
 */
export function defaultChannel(channels: readonly Channel[], settings: Settings): string | undefined {
	const only = channels.length === 1 ? channels[0]?.id : undefined;
	return channels.some(({ id }) => id === settings.defaultChannelId) ? settings.defaultChannelId : only;
}

/** Saves a channel. The only one is the default, and remains it when a second comes. */
export async function saveChannel(channel: Channel): Promise<void> {
	const before = await listChannels();
	const isSecond = before.length === 1 && before[0]?.id !== channel.id;
	// First: as soon as the second is there, the user may choose it.
	if (isSecond) await changeSettings((settings) => ({ defaultChannelId: defaultChannel(before, settings) }));
	await send('saveChannel', { channel });
}

/** Saves the first channel; only its ID is known. */
export const connectChannel = (leadChannel: string): Promise<void> =>
	saveChannel({
		id: crypto.randomUUID(),
		label: text('no_channel_label'),
		accountPath: [],
		color: CHANNEL_COLORS[0],
		leadChannel,
		position: 0,
	});
