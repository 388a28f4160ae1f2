import type { Delivery } from '@/lib/delivery/delivery';
import { isState } from '@/lib/delivery/standing';
import { withChanges } from '@/lib/draft/changes';
import type { Draft } from '@/lib/draft/draft';
import { DRAFT_LIFETIME, isAlive } from '@/lib/draft/draft-state';
import { isSample } from '@/lib/draft/sample';
import { database, draftDatabase } from './database/database';

/**
 * Keeps the draft. Of one that another form has written last it takes the changes only (names, see `changesOf`), and is
 * later than what either of them has: by that they know that there is something new. A keystroke that a later one of the
 * same form has overtaken is in that one already. A draft that was sent meanwhile stays as it is, so a late keystroke can't
 * bring it back. What is typed on the sample page is not kept.
 */
export async function saveDraft(draft: Draft, changes?: readonly string[]): Promise<void> {
	if (isSample(draft)) return;
	await draftDatabase.transaction('rw', draftDatabase.drafts, async () => {
		const saved = await draftDatabase.drafts.get(draft.id);
		if (saved?.sentAt !== undefined || isOvertaken(draft, saved)) return;
		const isOthers = saved && changes && saved.writer?.form !== draft.writer?.form;
		const updatedAt = Math.max(draft.updatedAt, saved?.updatedAt ?? 0) + 1;
		const merged = isOthers && { ...withChanges(saved, draft, changes), writer: draft.writer, updatedAt };
		await draftDatabase.drafts.put(merged || draft);
	});
}

const isOvertaken = ({ writer }: Draft, saved: Draft | undefined): boolean =>
	!!writer && saved?.writer?.form === writer.form && saved.writer.count > writer.count;

/** The draft with the id, sent or not; undefined when it is gone. */
export const readDraft = (id: string): Promise<Draft | undefined> => database.drafts.get(id);

/** The drafts of the page, sent or not. */
export const draftsOf = (pageKey: string): Promise<Draft[]> => database.drafts.where({ pageKey }).toArray();

/** The newest draft of the page that is not older than a day, sent or not. */
export async function findDraft(pageKey: string, now: number): Promise<Draft | undefined> {
	return newest(await draftsOf(pageKey), now);
}

/** The newest unsent draft that was begun in the tab for another page. */
export async function findBegun(tabId: number, pageKey: string, now: number): Promise<Draft | undefined> {
	const drafts = await database.drafts.where({ tabId }).toArray();
	return newest(
		drafts.filter((draft) => draft.pageKey !== pageKey && draft.sentAt === undefined && draft.touched.length > 0),
		now,
	);
}

/** Removes the draft, as "Discard" asks. */
export const removeDraft = (id: string): Promise<void> => database.drafts.delete(id);

/** Removes what is older than a day; the draft of a lead that still needs somebody stays, so that it can be corrected. */
export function removeOldDrafts(now: number): Promise<void> {
	return database.transaction('rw', database.drafts, database.deliveries, async () => {
		const old = await database.drafts
			.where('updatedAt')
			.below(now - DRAFT_LIFETIME)
			.primaryKeys();
		const deliveries = await database.deliveries.bulkGet(old);
		await database.drafts.bulkDelete(old.filter((_id, index) => !needsSomebody(deliveries[index])));
	});
}

const needsSomebody = (delivery: Delivery | undefined) =>
	delivery !== undefined && !isState(delivery.state.name, 'ended');

const newest = (drafts: Draft[], now: number): Draft | undefined =>
	drafts
		.filter((draft) => isAlive(draft, now))
		.sort((a, b) => b.updatedAt - a.updatedAt)
		.at(0);

/** The unsent draft that was edited last, on whichever page. */
export async function latestDraft(): Promise<Draft | undefined> {
	const drafts = await database.drafts.orderBy('updatedAt').reverse().limit(20).toArray();
	return drafts.find((draft) => draft.sentAt === undefined);
}
