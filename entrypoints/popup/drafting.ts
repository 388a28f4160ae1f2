import type { Draft } from '@/lib/draft/draft';
import { blankDraft, type Choice, choiceOf } from '@/lib/draft/draft-state';
import { type FailureCode, failureCode } from '@/lib/lead/failure';
import type { Reading } from '@/lib/page/reading';
import { log } from '@/lib/platform/log';
import { NO_SET_UP, type SetUp } from '@/lib/setup/set-up';
import type { FormDeps } from './form-deps';
import type { OpenPage } from './form-state';
import type { TabReading } from './read-tab';
import type { TargetTab } from './target-tab';

type PageDraft = typeof import('./page-draft');

/** The code that does it, once it is loaded. */
interface Code {
	loaded?: PageDraft;
	/** Fails when the code can't be had. */
	load: () => Promise<PageDraft>;
}

/**
 * Makes drafts of pages and sends them where the rules and the user say. Whatever fails in that (a page that can't be
 * interpreted, a rule that can't be followed, code that doesn't load), there is a draft, and what is typed stays.
 */
export function createDrafting(deps: FormDeps) {
	const code: Code = {
		load: async () => {
			code.loaded = await deps.loadPageDraft();
			return code.loaded;
		},
	};
	return { load: code.load, ...opening(code), ...making(code, deps), ...routing(code) };
}

export type Drafting = ReturnType<typeof createDrafting>;

const EMPTY: OpenPage['capture'] = { kind: 'other', people: [], details: {}, origins: [] };

const opening = ({ load }: Code) => ({
	/** What was read of a page, as far as it can be understood. */
	open: async (tab: TargetTab, { reading, gesture }: Pick<TabReading, 'reading' | 'gesture'>): Promise<OpenPage> => {
		const code = await load().catch(note('page code not loaded'));
		const capture = (read: Parameters<PageDraft['capturePage']>[0]) => async () => code?.capturePage(read);
		const understood = await firstOf(
			'page not interpreted',
			capture({ reading, gesture }),
			capture({ reading, gesture: {} }),
		);
		if (understood) return { tab, reading, capture: understood };
		return { tab, capture: (await firstOf('gesture not interpreted', capture({ gesture }))) ?? EMPTY };
	},

	/** Whether a reading is of the page that the draft is about. */
	isOf: async (reading: Reading, tab: TargetTab): Promise<boolean> => {
		const code = await load().catch(note('page code not loaded'));
		return firstThat('addresses not compared', () => code?.isOfPage(reading, tab)) ?? reading.url === tab.key;
	},
});

function making(code: Code, { newId, now, text }: FormDeps) {
	/** Of a page that nothing is known of. */
	const blank = ({ key, id }: TargetTab): Draft => {
		const draft = blankDraft({ id: newId(), pageKey: key, tabId: id, now: now() });
		return { ...draft, page: { ...draft.page, unreadable: true } };
	};
	return {
		blank,

		/** The draft that the page and what was chosen before give, and why it is on no route. */
		draftOf: (page: OpenPage, setUp: SetUp, chosen?: Choice): { draft: Draft; failure?: FailureCode } => {
			const make = (routed: SetUp) => () =>
				code.loaded?.draftOfPage(page, routed, { id: newId(), now: now(), text }, chosen);
			const draft = firstThat('draft not routed', make(setUp));
			if (draft) return { draft };
			return { draft: firstThat('draft not made', make(NO_SET_UP)) ?? blank(page.tab), failure: 'not_routed' };
		},

		/** What was begun on the page, brought up to date. */
		resumed: (kept: Draft, freshWith: (chosen: Choice) => Draft): Draft =>
			firstThat('draft not resumed', () => code.loaded?.resumed(kept, freshWith(choiceOf(kept)))) ?? kept,

		/** The draft with what was read again, where the user has touched nothing. */
		refilled: (draft: Draft, fresh: Draft): Draft =>
			firstThat('draft not refilled', () => code.loaded?.refilled(draft, fresh)) ?? draft,
	};
}

const routing = (code: Code) => ({
	/** The draft after the user's change, on another route when another rule applies to it now. */
	underRules: (before: Draft, changed: Draft, setUp: SetUp | undefined): Draft =>
		firstThat('rules not followed', () => setUp && code.loaded?.underRules(before, changed, setUp)) ?? changed,

	/** The draft after a change of what decides about its route; `setUpBefore` is what it was made with. */
	rerouted: (before: Draft, changed: Draft, setUp: SetUp | undefined, setUpBefore = setUp): Draft =>
		firstThat(
			'draft not rerouted',
			() => setUp && setUpBefore && code.loaded?.rerouted(before, changed, setUp, setUpBefore),
		) ?? changed,
});

const note = (event: string) => (error: unknown) => void log(event, { code: failureCode(error) }, error);

/** The first value that can be made; what failed is noted. */
function firstThat<T>(event: string, ...ways: (() => T | undefined)[]): T | undefined {
	for (const way of ways)
		try {
			const made = way();
			if (made !== undefined) return made;
		} catch (error) {
			note(event)(error);
		}
	return undefined;
}

/** The first value that comes; what failed is noted. */
async function firstOf<T>(event: string, ...ways: (() => Promise<T | undefined>)[]): Promise<T | undefined> {
	for (const way of ways) {
		const made = await way().catch(note(event));
		if (made !== undefined) return made;
	}
	return undefined;
}
