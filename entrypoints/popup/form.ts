import { blankDraft, isEdited } from '@/lib/draft/draft-state';
import { createDraftFeed } from './draft-feed';
import { createDrafting } from './drafting';
import { createEditing } from './edit-draft';
import type { FormDeps } from './form-deps';
import { readingState } from './form-state';
import { createStore } from './form-store';
import { createFeed } from './lead-feed';
import { createOpening } from './open-form';
import { createSending } from './send-lead';
import { createSetUpFeed } from './set-up-feed';
import { createStarting } from './start-lead';
import { createLogging } from './timeline-entry';

/** One form: what it shows, and all that can be done in it. `isKeptOpen` in a window of its own. */
export function createForm(deps: FormDeps, isKeptOpen: boolean) {
	const emptyDraft = () => blankDraft({ id: deps.newId(), pageKey: '', now: deps.now() });
	const store = createStore(readingState(emptyDraft(), isKeptOpen));
	const { get, dispatch, follow, attempt } = store;
	const drafting = createDrafting(deps);
	const editing = createEditing(store, drafting, deps);
	const feed = createFeed(store, deps);
	const drafts = createDraftFeed(store, feed, editing, deps);
	const setUps = createSetUpFeed(store, editing, deps);
	const sending = createSending(store, { editing, feed, setUps }, deps);
	const { openPage, openDraft } = createOpening(store, { drafting, drafts, editing, feed, setUps, sending }, deps);
	return {
		state: get,
		follow,
		openPage,
		openDraft,
		...editing,
		...sending,
		...createStarting(store, drafting, feed, deps),
		logOn: createLogging(store, drafting, feed, deps),

		/** Moves the form, once it is filled, to a window that survives clicks on the page. */
		keepOpen: (): Promise<void> =>
			attempt(async () => {
				await store.until(({ view }) => view.at !== 'reading');
				const { draft } = get();
				if (draft.tabId === undefined) return;
				if (isEdited(draft)) await deps.send('saveDraft', { draft });
				await deps.openWindow(draft.tabId);
			}),

		/** Turns to the page that the tab shows now. */
		turn: (): Promise<void> => {
			feed.stop();
			dispatch({ name: 'turned', draft: emptyDraft() });
			return openPage(deps.startOpening());
		},

		/** Who was sent before and looks most like the person in the form. */
		findKnown: async () => (await deps.loadData()).findKnown(get().draft),
	};
}

export type Form = ReturnType<typeof createForm>;
