import { draftElsewhere } from '@/lib/draft/changes';
import type { Draft } from '@/lib/draft/draft';
import type { Editing } from './edit-draft';
import type { FormDeps } from './form-deps';
import type { FormState } from './form-state';
import type { FormStore } from './form-store';
import type { Feed } from './lead-feed';

/**
 * Goes along with what other forms do with the page's drafts: what is typed there is typed here, and what is sent there
 * has its receipt here.
 */
export function createDraftFeed(store: FormStore, feed: Feed, editing: Editing, { loadData }: FormDeps) {
	const { get, dispatch } = store;
	let onDisk: Draft[] = [];
	let awaited: string | undefined;
	let watched: string | undefined;
	let unwatch: (() => void) | undefined;

	const goAlong = ({ view, draft }: FormState) => {
		if (view.at !== 'editing' || view.isSending) return;
		const other = draftElsewhere(draft, onDisk);
		if (!other || other.id === awaited) return;
		if (other.sentAt === undefined) {
			editing.foundOnDisk(other);
			return dispatch({ name: 'edited-elsewhere', draft: other });
		}
		awaited = other.id;
		void feed.follow(other.id, true).catch(store.fail);
	};

	const watchPage = async (pageKey: string) => {
		watched = pageKey;
		unwatch?.();
		const { watchDrafts } = await loadData();
		if (watched !== pageKey) return;
		const show = (drafts: Draft[]) => {
			onDisk = drafts;
			awaited = undefined;
			goAlong(get());
		};
		unwatch = watchDrafts(pageKey, show, () => undefined);
	};

	return {
		/** From here on. */
		follow: (): void => {
			if (watched !== undefined) return;
			store.follow((state) => {
				// Without its code or its database the form is on its own, as it says elsewhere.
				if (state.draft.pageKey && state.draft.pageKey !== watched)
					void watchPage(state.draft.pageKey).catch(() => undefined);
				goAlong(state);
			});
		},
	};
}

export type DraftFeed = ReturnType<typeof createDraftFeed>;
