import { type MergedSetUp, mergePolicy } from '@/lib/lead/merge-policy';
import type { Preset } from '@/lib/lead/preset';
import type { Settings } from '@/lib/lead/settings';
import { watchManagedStorage } from '@/lib/platform/managed';
import { listChannels } from './channels';
import { watch } from './live';
import { readGivenPolicy } from './policy';
import { listPresets } from './presets';
import { listRules } from './rules';
import { readSettings } from './settings';
import { listTeam } from './team';

/** The user's set-up with the brokerage's in it: what the form, the options and the worker go by. */
export interface SetUp extends MergedSetUp {
	presets: Preset[];
}

/** Channels, presets, team, rules and settings as they stand, and what of them is the brokerage's. */
export async function readSetUp(): Promise<SetUp> {
	const [channels, presets, team, rules, settings, { policy, idOf }] = await Promise.all([
		listChannels(),
		listPresets(),
		listTeam(),
		listRules(),
		readSettings(),
		readGivenPolicy(),
	]);
	return { ...mergePolicy({ channels, team, rules, settings }, policy, idOf), presets };
}

/** The settings that hold: the brokerage's where it has set them. */
export const readEffectiveSettings = async (): Promise<Settings> => (await readSetUp()).settings;

/** Calls back with the set-up now, after each change of it by a page, and after each change of the policy. */
export function watchSetUp(show: (setUp: SetUp) => void, fail: (error: unknown) => void): () => void {
	const unwatch = watch(readSetUp, show, fail);
	const unlisten = watchManagedStorage(() => void readSetUp().then(show, fail));
	return () => {
		unwatch();
		unlisten();
	};
}
