import type { Channel } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import { mergePolicy } from '@/lib/setup/policy/merge-policy';
import type { SetUp } from '@/lib/setup/set-up';
import type { Settings } from '@/lib/setup/settings';
import { listChannelHealth } from './channel-health';
import { listChannels, listFewChannels } from './channels';
import { readKeptPolicy } from './policy';
import { listPresets } from './presets';
import { readRosterSummary, sharedPhonesOf } from './roster';
import { listRules } from './rules';
import { readSettings } from './settings';

/** Channels, presets, rules and settings as they are, what of them is the brokerage's, and which phones find nobody. */
export async function readSetUp(): Promise<SetUp> {
	const [channels, health, others] = await Promise.all([listChannels(), listChannelHealth(), readOthers()]);
	return merge(channels, health, others);
}

/**
 * As `readSetUp`, but of many channels only a few: those with the ids, those that a new lead may have, and some others.
 * Enough to fill the form, which would wait for 5,000 of them.
 */
export async function readFirstSetUp(channelIds: readonly string[] = []): Promise<SetUp> {
	const others = await readOthers();
	const { kept, presets, settings, rules } = others;
	const targets = [settings.defaultChannelId, ...[...presets, ...rules.map(({ target }) => target)].map(idOf)];
	const needed = [...channelIds, ...targets].filter((id) => id !== undefined);
	// A channel of the brokerage that the user has saved too keeps the id it has: that is found among all.
	const channels = kept.policy.channels.length > 0 ? await listChannels() : await listFewChannels(needed);
	return merge(channels, [], others);
}

function merge(channels: Channel[], health: ChannelHealth[], others: Awaited<ReturnType<typeof readOthers>>): SetUp {
	const { kept, presets, rules, settings, roster } = others;
	const merged = mergePolicy({ channels, rules, settings }, kept.policy);
	return { ...merged, presets, health, sharedPhones: sharedPhonesOf(roster, kept) };
}

const idOf = ({ channelId }: { channelId?: string }) => channelId;

async function readOthers() {
	const [presets, roster, rules, settings, kept] = await Promise.all([
		listPresets(),
		readRosterSummary(),
		listRules(),
		readSettings(),
		readKeptPolicy(),
	]);
	return { presets, rules, settings, kept, roster };
}

/** The settings that hold, but for the default channel: the brokerage's where it has set them. */
export async function readEffectiveSettings(): Promise<Settings> {
	const [settings, { policy }] = await Promise.all([readSettings(), readKeptPolicy()]);
	return mergePolicy({ channels: [], rules: [], settings }, policy).settings;
}
