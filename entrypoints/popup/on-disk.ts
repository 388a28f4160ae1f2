import type { Draft } from '@/lib/draft/draft';
import type { SetUp } from '@/lib/setup/set-up';
import { readChannel } from '@/lib/store/channels';
import { database, expectOpen } from '@/lib/store/database';
import { findBegun, findDraft } from '@/lib/store/drafts';
import { readFirstSetUp } from '@/lib/store/set-up';
import type { TargetTab } from './target-tab';

/** What fills the form from the database: loaded apart from the rest, because it is waited for longest. */

/** What the form needs of the set-up to be filled; the list of all channels comes with `watchSetUp`. */
export async function readSetUp(): Promise<SetUp> {
	await expectOpen(database);
	return readFirstSetUp();
}

/** The set-up with the channel of a draft that was kept: of many channels only a few have been read yet. */
export async function withChannelOf({ channelId }: Draft, setUp: SetUp): Promise<SetUp> {
	if (channelId === undefined || setUp.channels.some(({ id }) => id === channelId)) return setUp;
	const channel = await readChannel(channelId);
	return channel ? { ...setUp, channels: [...setUp.channels, channel] } : setUp;
}

/** All that the form needs of the database; what was begun on this page, and elsewhere in the tab. */
export async function readOnDisk(tab: TargetTab | undefined, now: number) {
	const [setUp, kept, begunElsewhere] = await Promise.all([
		readSetUp(),
		tab && findDraft(tab.key, now),
		tab && findBegun(tab.id, tab.key, now),
	]);
	return { setUp: kept ? await withChannelOf(kept, setUp) : setUp, kept, begunElsewhere };
}
