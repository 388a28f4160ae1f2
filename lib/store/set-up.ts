import type { ChannelHealth } from '@/lib/lead/channel-health';
import { type MergedSetUp, mergePolicy } from '@/lib/lead/merge-policy';
import type { Preset } from '@/lib/lead/preset';
import type { Settings } from '@/lib/lead/settings';
import { watchManagedStorage } from '@/lib/platform/managed';
import { listChannelHealth } from './channel-health';
import { listChannels, listFewChannels } from './channels';
import { watch } from './live';
import { readGivenPolicy } from './policy';
import { listPresets } from './presets';
import { listRules } from './rules';
import { readSettings } from './settings';
import { listTeam } from './team';

/** The user's set-up with the brokerage's in it: what the form, the options and the worker go by. */
export interface SetUp extends MergedSetUp {
	presets: Preset[];
	/** What became of the leads sent to each channel; one that was never used has nothing here. */
	health: ChannelHealth[];
}

/** Channels, presets, team, rules and settings as they stand, and what of them is the brokerage's. */
export async function readSetUp(): Promise<SetUp> {
	const [channels, health, { given, presets, ...own }] = await Promise.all([
		listChannels(),
		listChannelHealth(),
		readOthers(),
	]);
	return { ...mergePolicy({ channels, ...own }, given.policy, given.idOf), presets, health };
}

/**
 * As `readSetUp`, but of many channels only a few: those with the ids, those that a new lead may have, and some others.
 * Enough to fill the form, which would wait for 5,000 of them.
 */
export async function readFirstSetUp(channelIds: readonly string[] = []): Promise<SetUp> {
	const { given, presets, ...own } = await readOthers();
	const targets = [own.settings.defaultChannelId, ...[...presets, ...own.rules.map(({ target }) => target)].map(idOf)];
	const needed = [...channelIds, ...targets].filter((id) => id !== undefined);
	// A channel of the brokerage that the user has saved himself keeps the id it has: that is found among all.
	const channels = given.policy.channels.length > 0 ? await listChannels() : await listFewChannels(needed);
	return { ...mergePolicy({ channels, ...own }, given.policy, given.idOf), presets, health: [] };
}

const idOf = ({ channelId }: { channelId?: string }) => channelId;

async function readOthers() {
	const [presets, team, rules, settings, given] = await Promise.all([
		listPresets(),
		listTeam(),
		listRules(),
		readSettings(),
		readGivenPolicy(),
	]);
	return { presets, team, rules, settings, given };
}

/** The settings that hold: the brokerage's where it has set them. */
export const readEffectiveSettings = async (): Promise<Settings> => (await readFirstSetUp()).settings;

/** Calls back with the set-up now, after each change of it by a page, and after each change of the policy. */
export function watchSetUp(show: (setUp: SetUp) => void, fail: (error: unknown) => void): () => void {
	const unwatch = watch(readSetUp, show, fail);
	const unlisten = watchManagedStorage(() => void readSetUp().then(show, fail));
	return () => {
		unwatch();
		unlisten();
	};
}
