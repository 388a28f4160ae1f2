import { DRAFT_LIFETIME, Draft, isAlive } from '@/lib/lead/draft';
import { database, draftDatabase } from './database';

/** Keeps the draft; one that was sent meanwhile stays as it is, so a late keystroke can't bring it back. */
export function saveDraft(draft: Draft): Promise<void> {
	return draftDatabase.transaction('rw', draftDatabase.drafts, async () => {
		const saved = await draftDatabase.drafts.get(draft.id);
		if (saved?.sentAt === undefined) await draftDatabase.drafts.put(draft);
	});
}

/** The newest draft of the page that is not older than a day, sent or not. */
export async function findDraft(pageKey: string, now: number): Promise<Draft | undefined> {
	return newest(await draftDatabase.drafts.where({ pageKey }).toArray(), now);
}

/** The newest unsent draft that was begun in the tab for another page. */
export async function findBegun(tabId: number, pageKey: string, now: number): Promise<Draft | undefined> {
	const drafts = await draftDatabase.drafts.where({ tabId }).toArray();
	return newest(
		drafts.filter((draft) => draft.pageKey !== pageKey && draft.sentAt === undefined && draft.touched.length > 0),
		now,
	);
}

/** The draft with the id, if there is one. */
export const readDraft = (id: string): Promise<Draft | undefined> => draftDatabase.drafts.get(id);

/** Removes the draft, as "Discard" asks. */
export const removeDraft = (id: string): Promise<void> => database.drafts.delete(id);

/** Removes what is older than a day. */
export async function removeOldDrafts(now: number): Promise<void> {
	await database.drafts
		.where('updatedAt')
		.below(now - DRAFT_LIFETIME)
		.delete();
}

/** Drafts of an earlier version that no longer fit the schema are passed over rather than shown half. */
function newest(drafts: Draft[], now: number): Draft | undefined {
	return drafts
		.filter((draft) => isAlive(draft, now) && Draft.safeParse(draft).success)
		.sort((a, b) => b.updatedAt - a.updatedAt)
		.at(0);
}
