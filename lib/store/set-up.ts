import type { Channel } from '@/lib/lead/channel';
import type { Preset } from '@/lib/lead/preset';
import type { Settings } from '@/lib/lead/settings';
import type { TeamMember } from '@/lib/lead/team';
import { listChannels } from './channels';
import { listPresets } from './presets';
import { readSettings } from './settings';
import { listTeam } from './team';

/** Channels, presets, team and settings. */
interface StoredSetUp {
	channels: Channel[];
	presets: Preset[];
	team: TeamMember[];
	settings: Settings;
}

/** Channels, presets, team and settings as they stand. */
export async function readSetUp(): Promise<StoredSetUp> {
	const [channels, presets, team, settings] = await Promise.all([
		listChannels(),
		listPresets(),
		listTeam(),
		readSettings(),
	]);
	return { channels, presets, team, settings };
}
