import type { Known } from '@/components/capture-form/known-person';
import { timelineOf } from '@/lib/delivery/standing';
import type { Draft } from '@/lib/draft/draft';
import type { SetUp } from '@/lib/setup/set-up';
import { readChannel } from '@/lib/store/channels';
import { database, expectOpen } from '@/lib/store/database/database';
import { watch } from '@/lib/store/database/live';
import { readDelivery } from '@/lib/store/deliveries';
import { draftsOf, findBegun, findDraft, readDraft as readSavedDraft } from '@/lib/store/drafts';
import { followUpsOf } from '@/lib/store/follow-ups';
import { acquaintances } from '@/lib/store/known-people';
import { isPinned } from '@/lib/store/pins';
import { readFirstSetUp, readSetUp as readWholeSetUp } from '@/lib/store/set-up';
import type { FollowedLead } from './form-state';
import type { TargetTab } from './target-tab';

/** What the form reads of the database: in a file of its own, because it is waited for longest. */

/** What the database has for the form. */
export interface OnDisk {
	setUp: SetUp;
	/** What was begun on this page, sent or not. */
	kept?: Draft;
	/** Its lead, when it was sent. */
	lead?: FollowedLead;
	/** What was begun on another page of the tab. */
	begun?: Draft;
}

/** What the form needs of the set-up to be filled; the list of all channels comes with `watchSetUp`. */
export async function readSetUp(): Promise<SetUp> {
	await expectOpen(database);
	return readFirstSetUp();
}

/** All that the form needs for a page. */
export async function readForPage({ id, key }: TargetTab, now: number): Promise<OnDisk> {
	await expectOpen(database);
	// A transaction for each of them would be begun and ended anew, while the form waits.
	const { setUp, kept, begun } = await database.transaction('r', tablesForPage(), async () => {
		const [setUp, kept, begun] = await Promise.all([
			readFirstSetUp(),
			findDraft(key, now),
			id === undefined ? undefined : findBegun(id, key, now),
		]);
		return { setUp, kept, begun };
	});
	return { ...(await withKept(setUp, kept)), begun };
}

function tablesForPage() {
	const { channels, drafts, policy, presets, roster, rosterSummary, rules, settings } = database;
	return [channels, drafts, policy, presets, roster, rosterSummary, rules, settings];
}

/** All that the form needs for a draft without its page. */
export async function readForDraft(id: string): Promise<OnDisk> {
	const [setUp, kept] = await Promise.all([readSetUp(), readSavedDraft(id)]);
	return withKept(setUp, kept);
}

async function withKept(setUp: SetUp, kept: Draft | undefined): Promise<OnDisk> {
	if (!kept) return { setUp };
	const lead = kept.sentAt === undefined ? undefined : await readLead(kept.id);
	return { setUp: await withChannelOf(kept, setUp), kept, lead };
}

/** The set-up with the channel of a draft that was kept: of many channels only a few have been read yet. */
async function withChannelOf({ channelId }: Draft, setUp: SetUp): Promise<SetUp> {
	if (channelId === undefined || setUp.channels.some(({ id }) => id === channelId)) return setUp;
	const channel = await readChannel(channelId);
	return channel ? { ...setUp, channels: [...setUp.channels, channel] } : setUp;
}

async function readLead(id: string): Promise<FollowedLead | undefined> {
	const [delivery, followUps, pinned] = await Promise.all([readDelivery(id), followUpsOf(id), isPinned(id)]);
	return delivery && { delivery, followUps, isPinned: pinned };
}

/** The draft as it is on disk. */
export const readDraft = (id: string): Promise<Draft | undefined> => readSavedDraft(id);

/** Calls back with the set-up whenever a page or the brokerage's policy changes it. */
export const watchSetUp = (show: (setUp: SetUp) => void, fail: (error: unknown) => void): (() => void) =>
	watch(readWholeSetUp, show, fail);

/** Calls back with the drafts of the page whenever one is changed. */
export const watchDrafts = (
	pageKey: string,
	show: (drafts: Draft[]) => void,
	fail: (error: unknown) => void,
): (() => void) => watch(() => draftsOf(pageKey), show, fail);

/** Calls back with the lead whenever it moves on; with nothing when it is gone. */
export const watchLead = (
	id: string,
	show: (lead: FollowedLead | undefined) => void,
	fail: (error: unknown) => void,
): (() => void) => watch(() => readLead(id), show, fail);

/** Who was sent from this browser before and looks most like the person in the draft. */
export async function findKnown(draft: Draft): Promise<Known | undefined> {
	const { first_name, last_name, email, phone_number } = draft.values;
	const [found] = await acquaintances({ first_name, last_name, email, phone_number }, draft.id);
	if (!found) return undefined;
	const { relation, known, delivery } = found;
	const { id, at, channelName } = known;
	return { relation, id, at, channelName, timeline: delivery && timelineOf(delivery.state.name) };
}
