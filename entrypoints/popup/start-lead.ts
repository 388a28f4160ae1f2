import { blankDraft } from '@/lib/draft/draft-state';
import { NO_SET_UP } from '@/lib/setup/set-up';
import type { Drafting } from './drafting';
import type { FormDeps } from './form-deps';
import type { FormStore } from './form-store';
import type { Feed } from './lead-feed';

/** A lead that is begun again: on the same page, or with a draft that was left on another. */
export function createStarting(
	{ get, dispatch, attempt }: FormStore,
	drafting: Drafting,
	feed: Feed,
	{ send, newId, now }: FormDeps,
) {
	return {
		/** Another person on the same page: the listing stays, nobody is filled in. */
		startNew: (): void => {
			const { page, setUp = NO_SET_UP } = get();
			if (!page) return;
			feed.stop();
			const capture = { ...page.capture, suggested_lead: undefined, message: undefined };
			dispatch({ name: 'started', draft: drafting.draftOf({ ...page, capture }, setUp).draft });
		},

		/** Forgets what was typed on this page and fills the form as if it were opened for the first time. */
		startOver: (): Promise<void> =>
			attempt(async () => {
				const { draft, page, setUp = NO_SET_UP } = get();
				await send('discardDraft', { id: draft.id });
				const { pageKey, tabId } = draft;
				const blank = blankDraft({ id: newId(), pageKey, tabId, now: now() });
				dispatch({ name: 'started', draft: page ? drafting.draftOf(page, setUp).draft : blank });
			}),

		/** Goes on with the lead that was begun on another page, or leaves it. */
		continueBegun: (): void => dispatch({ name: 'continued' }),
		leaveBegun: (): void => dispatch({ name: 'left-begun' }),
	};
}
