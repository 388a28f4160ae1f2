import type { Channel } from '@/lib/lead/channel';
import type { Settings } from '@/lib/lead/settings';
import type { TeamMember } from '@/lib/lead/team';
import { listChannels } from './channels';
import { readSettings } from './settings';
import { listTeam } from './team';

/** Channels, team and settings as they stand. */
export async function readSetUp(): Promise<{ channels: Channel[]; team: TeamMember[]; settings: Settings }> {
	const [channels, team, settings] = await Promise.all([listChannels(), listTeam(), readSettings()]);
	return { channels, team, settings };
}
