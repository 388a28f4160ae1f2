import { choiceOf } from '@/lib/draft/draft-state';
import { pageKey } from '@/lib/draft/page-key';
import type { Reading } from '@/lib/page/reading';
import { NO_SET_UP } from '@/lib/setup/set-up';
import type { Drafting } from './drafting';
import type { FormDeps } from './form-deps';
import type { OpenPage } from './form-state';
import type { FormStore } from './form-store';
import type { TabReading } from './read-tab';
import type { TargetTab } from './target-tab';

/** A reading belongs to its page: it never changes the draft of another one. */
export function createRereading({ get, dispatch }: FormStore, drafting: Drafting, deps: FormDeps) {
	return {
		/** The page that was read: a single-page site may have gone on since its address was asked for. */
		pageOf: async (reading: Reading | undefined, tab: TargetTab): Promise<TargetTab> =>
			!reading || (await drafting.isOf(reading, tab)) ? tab : { ...tab, key: pageKey(reading.url) },

		/**
		 * A page that is slow to answer fills the form late, and one that was still loading is read once more when it is
		 * complete; only untouched fields change.
		 */
		readAgain: async (page: OpenPage, { reading: first, late, gesture }: TabReading): Promise<void> => {
			const { tab } = page;
			if (first && tab.id !== undefined) await deps.whenComplete(tab.id);
			const reading = first ? (await deps.readTab(tab)).reading : await late;
			if (!reading) return;
			const isSame = await drafting.isOf(reading, tab);
			const again = isSame ? await drafting.open(tab, { reading, gesture }) : undefined;
			const { draft, page: open, setUp = NO_SET_UP } = get();
			// Meanwhile it may have been sent, or another page's lead be continued.
			if (open?.tab !== tab || draft.sentAt !== undefined || draft.pageKey !== tab.key) return;
			if (!again) return dispatch({ name: 'moved-on' });
			if (!again.reading) return;
			const { draft: fresh } = drafting.draftOf(again, setUp, choiceOf(draft));
			dispatch({ name: 'refilled', draft: drafting.refilled(draft, fresh), page: again });
		},
	};
}

export type Rereading = ReturnType<typeof createRereading>;
