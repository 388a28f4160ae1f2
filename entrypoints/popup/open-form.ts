import type { Draft } from '@/lib/draft/draft';
import { isEdited } from '@/lib/draft/draft-state';
import { type FailureCode, failureCode } from '@/lib/lead/failure';
import { NO_SET_UP } from '@/lib/setup/set-up';
import type { DraftFeed } from './draft-feed';
import type { Drafting } from './drafting';
import type { Editing } from './edit-draft';
import type { OnDisk } from './form-data';
import type { FormDeps, Opening } from './form-deps';
import type { Filled, OpenPage } from './form-state';
import type { FormStore } from './form-store';
import type { Feed } from './lead-feed';
import type { TabReading } from './read-tab';
import { createRereading } from './reread-page';
import type { Sending } from './send-lead';
import type { SetUpFeed } from './set-up-feed';
import type { TargetTab } from './target-tab';

interface Parts {
	drafting: Drafting;
	drafts: DraftFeed;
	editing: Editing;
	feed: Feed;
	setUps: SetUpFeed;
	sending: Sending;
}

const NOTHING_READ: TabReading = { late: Promise.resolve(undefined), gesture: {} };

/** It is known now which page the form is about: what was typed before is kept from here on. */
const createLocating =
	({ get, dispatch }: FormStore, { keep }: Editing) =>
	(tab: TargetTab): void => {
		dispatch({ name: 'located', tab });
		const { draft } = get();
		if (isEdited(draft)) keep(draft);
	};

/** What was typed before is in the draft that is shown from here on. */
const createKeeping =
	({ fail }: FormStore, { keep }: Editing, { send }: FormDeps) =>
	(typed: Draft, draft: Draft): void => {
		keep(draft);
		if (typed.id !== draft.id) void send('discardDraft', { id: typed.id }).catch(fail);
	};

/** Fills the form, with whatever page and disk give: the form is there in any case, and says what is missing. */
export function createOpening(store: FormStore, parts: Parts, deps: FormDeps) {
	const { get, dispatch } = store;
	const { drafting, drafts, editing, feed, setUps, sending } = parts;
	const { pageOf, readAgain } = createRereading(store, drafting, deps);
	const keepInstead = createKeeping(store, editing, deps);

	/** Shows it; what was typed before is in it, and sent if that was asked for. */
	const fill = async (filled: Filled, kept: Draft | undefined): Promise<void> => {
		const { view, draft: typed } = get();
		dispatch(filled);
		const { draft, view: shown } = get();
		editing.foundOnDisk(kept);
		if (isEdited(typed)) keepInstead(typed, draft);
		if (view.at === 'reading' && view.isSendAsked) void sending.send();
		if (shown.at === 'receipt') await feed.follow(draft.id, true);
		await deps.painted();
		drafts.follow();
		if (filled.setUp) await setUps.follow();
	};

	const locate = createLocating(store, editing);

	return {
		/** Opens the form for the page that was begun with. */
		openPage: async (opening: Opening): Promise<void> => {
			const located = await opening.tab;
			locate(located);
			const read = await opening.read.catch(() => NOTHING_READ);
			const tab = await pageOf(read.reading, located);
			if (tab !== located) locate(tab);
			const onDisk =
				tab === located ? opening.onDisk : deps.loadData().then((data) => data.readForPage(tab, deps.now()));
			const page = await drafting.open(tab, read);
			const found = await result(onDisk);
			await fill(filledWith(drafting, page, found), found.value?.kept);
			if (!read.reading?.complete) await readAgain(page, read).catch(() => undefined);
		},

		/** Opens the form for a lead that is edited without its page. */
		openDraft: async (id: string): Promise<void> => {
			const code = drafting.load().catch(() => undefined);
			const { value, failure } = await result(deps.loadData().then((data) => data.readForDraft(id)));
			await code;
			const blank = drafting.blank({ key: `draft:${id}` });
			const { setUp, kept = blank, lead } = value ?? {};
			await fill({ name: 'filled', draft: kept, fresh: blank, setUp, lead, failure }, kept);
		},
	};
}

/** What could be had, or why not. */
interface Result<T> {
	value?: T;
	failure?: FailureCode;
}

const result = <T>(promise: Promise<T>): Promise<Result<T>> =>
	promise.then(
		(value) => ({ value }),
		(error: unknown) => ({ failure: failureCode(error) }),
	);

/** With the draft that was kept for the page, brought up to date, or with the one that the page gives. */
function filledWith(drafting: Drafting, page: OpenPage, { value, failure }: Result<OnDisk>): Filled {
	const { setUp, kept, lead, begun } = value ?? {};
	const fresh = drafting.draftOf(page, setUp ?? NO_SET_UP);
	const freshWith = (chosen: Parameters<Drafting['draftOf']>[2]): Draft =>
		drafting.draftOf(page, setUp ?? NO_SET_UP, chosen).draft;
	// A sent one whose lead was removed has no receipt that could be shown.
	const isKept = kept && (kept.sentAt === undefined || lead);
	const draft = isKept ? drafting.resumed(kept, freshWith) : fresh.draft;
	return {
		name: 'filled',
		draft,
		fresh: fresh.draft,
		page,
		setUp,
		begun,
		lead: draft.sentAt === undefined ? undefined : lead,
		failure: failure ?? fresh.failure,
	};
}
