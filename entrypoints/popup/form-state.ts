import type { Capture } from '@/lib/capture/capture';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import type { Draft } from '@/lib/draft/draft';
import { isEdited } from '@/lib/draft/draft-state';
import { findProblems, type Problem } from '@/lib/draft/problems';
import { replay } from '@/lib/draft/replay';
import type { FailureCode } from '@/lib/lead/failure';
import type { Reading } from '@/lib/page/reading';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { SetUp } from '@/lib/setup/set-up';
import type { TargetTab } from './target-tab';

/** The page the form is about, and what it says. */
export interface OpenPage {
	tab: TargetTab;
	/** Absent when the page could not be read. */
	reading?: Reading;
	capture: Capture;
}

/** A lead on its way, and what was done to it since. */
export interface FollowedLead {
	delivery: Delivery;
	followUps: readonly FollowUp[];
	/** True when the user is shopping for the lead. */
	isPinned: boolean;
}

/** What the form is at: it reads the page, is typed in, or has given way to a receipt. */
export type View =
	/** It can be typed in already; `isSendAsked` when somebody typed and sent faster than the page was read. */
	| { at: 'reading'; isSendAsked: boolean }
	| { at: 'editing'; problems: readonly Problem[]; isSending: boolean }
	/** The draft's own lead, or an earlier one, from which there is a way back to the draft. */
	| { at: 'receipt'; lead: FollowedLead; isOwn: boolean };

/** Everything the form shows. */
export interface FormState {
	view: View;
	draft: Draft;
	/** Absent while the database has not answered, or can't. */
	setUp?: SetUp;
	/** Absent for a lead that is edited without its page. */
	page?: OpenPage;
	/** A lead begun on another page of this tab. */
	begun?: Draft;
	/** True when what the user typed earlier is back. */
	isRestored: boolean;
	/** True when the tab was seen to show another page than the draft's. */
	hasMovedOn: boolean;
	/** True while the form is in a window of its own. */
	isKeptOpen: boolean;
	/** Why the last thing that was asked for could not be done. */
	failure?: FailureCode;
	/** The field that the cursor should go to next. */
	focus?: string;
}

/** Page and disk have answered, or failed to. */
export interface Filled {
	name: 'filled';
	draft: Draft;
	/** What the page alone gives: for somebody who types on a page whose lead was sent. */
	fresh: Draft;
	page?: OpenPage;
	setUp?: SetUp;
	begun?: Draft;
	/** Present when the draft was sent. */
	lead?: FollowedLead;
	failure?: FailureCode;
}

export type FormEvent =
	/** It is known which page the form is about: what is typed is kept from here on. */
	| { name: 'located'; tab: TargetTab }
	| Filled
	| { name: 'edited'; draft: Draft }
	/** Another form has changed the draft, or has begun one on the page. */
	| { name: 'edited-elsewhere'; draft: Draft }
	/** The page was read once more. */
	| { name: 'refilled'; draft: Draft; page: OpenPage }
	/** The user, the brokerage or another form has changed the set-up. */
	| { name: 'set-up'; setUp: SetUp; draft: Draft }
	| { name: 'moved-on' }
	/** The form turns to the page that the tab shows now. */
	| { name: 'turned'; draft: Draft }
	| { name: 'tried' }
	| { name: 'failed'; code: FailureCode }
	/** "Send" was pressed. */
	| { name: 'send' }
	/** What is to be sent is looked through. */
	| { name: 'checked' }
	/** The listing alone is to be written on a timeline, and something is wrong with it. */
	| { name: 'faulty'; problems: readonly Problem[] }
	| { name: 'lead'; lead: FollowedLead; isOwn: boolean }
	/** The lead was taken back, or removed. */
	| { name: 'lead-gone' }
	| { name: 'reopened'; draft: Draft; focus: string }
	| { name: 'back' }
	| { name: 'started'; draft: Draft }
	| { name: 'continued' }
	| { name: 'left-begun' }
	| { name: 'focused'; focus: string };

/** The form's first frame. */
export const readingState = (draft: Draft, isKeptOpen: boolean): FormState => ({
	view: { at: 'reading', isSendAsked: false },
	draft,
	isRestored: false,
	hasMovedOn: false,
	isKeptOpen,
});

const EDITING: View = { at: 'editing', problems: [], isSending: false };

/** What the form shows after the event; the same state when the event means nothing in it. */
export function next(state: FormState, event: FormEvent): FormState {
	switch (event.name) {
		case 'located':
			return located(state, event.tab);
		case 'filled':
			return filled(state, event);
		case 'edited':
			return edited(state, event.draft);
		case 'edited-elsewhere':
			return edited({ ...state, isRestored: true }, { ...event.draft, tabId: state.draft.tabId });
		case 'refilled':
			return { ...state, draft: event.draft, page: event.page };
		case 'set-up':
			return { ...state, setUp: event.setUp, draft: event.draft };
		case 'moved-on':
			return { ...state, hasMovedOn: true };
		case 'turned':
			return { ...readingState(event.draft, state.isKeptOpen), setUp: state.setUp };
		case 'tried':
			return { ...state, failure: undefined };
		case 'failed':
			return { ...state, view: notSending(state.view), failure: event.code };
		case 'send':
			return sendAsked(state);
		case 'checked':
			return checked(state, problemsOf(state));
		case 'faulty':
			return checked(state, event.problems);
		case 'lead':
			return withLead(state, event.lead, event.isOwn);
		case 'lead-gone':
			return state.view.at === 'receipt'
				? toForm(state, unsent(state.draft))
				: { ...state, view: notSending(state.view) };
		case 'reopened':
			return toForm(state, event.draft, event.focus);
		case 'back':
			return toForm(state, state.draft, 'first_name');
		case 'started':
			return { ...toForm(state, event.draft, 'first_name'), isRestored: false };
		case 'continued':
			return { ...state, draft: state.begun ?? state.draft, begun: undefined, isRestored: true };
		case 'left-begun':
			return { ...state, begun: undefined };
		case 'focused':
			return { ...state, focus: event.focus };
	}
}

const located = (state: FormState, { id, key }: TargetTab): FormState => ({
	...state,
	draft: { ...state.draft, pageKey: key, tabId: id },
});

/** Shows the draft with what was typed before it was there; that may have been on disk already, when the disk was slow. */
function filled(state: FormState, { name: _, draft, fresh, lead, setUp = state.setUp, ...found }: Filled): FormState {
	if (state.view.at !== 'reading') return state;
	const typed = state.draft;
	const isTyped = isEdited(typed);
	const begun = found.begun?.id === typed.id ? undefined : found.begun;
	const shown = { ...state, ...found, begun, setUp };
	if (lead && !isTyped) return { ...shown, draft, view: { at: 'receipt', lead, isOwn: true } };
	const onto = lead ? fresh : draft;
	const isRestored = isEdited(onto) && onto.id !== typed.id;
	return { ...shown, draft: isTyped ? replay(typed, onto) : onto, isRestored, view: EDITING };
}

/** Whoever types has the cursor where they want it. A problem disappears as soon as it is fixed; none appears while typing. */
function edited(state: FormState, draft: Draft): FormState {
	const { view } = state;
	if (view.at === 'receipt') return state;
	const changed = { ...state, draft, focus: undefined };
	if (view.at === 'reading' || view.problems.length === 0) return changed;
	const now = problemsOf(changed);
	const isStill = ({ field, code }: Problem) => now.some((other) => other.field === field && other.code === code);
	return { ...changed, view: { ...view, problems: view.problems.filter(isStill) } };
}

function sendAsked(state: FormState): FormState {
	const { view } = state;
	if (view.at === 'reading') return { ...state, view: { ...view, isSendAsked: true } };
	return view.at === 'editing' ? { ...state, view: { ...view, isSending: true }, failure: undefined } : state;
}

/** With something wrong nothing is sent, and the cursor goes there. */
function checked(state: FormState, problems: readonly Problem[]): FormState {
	const { view } = state;
	if (view.at !== 'editing') return state;
	const isSending = view.isSending && problems.length === 0;
	return { ...state, view: { ...view, problems, isSending }, focus: problems[0]?.field };
}

/** As it would be sent: without phones that lead to somebody else. */
function problemsOf({ draft, setUp }: FormState): Problem[] {
	const { channels = [], sharedPhones = [] } = setUp ?? {};
	const assignees = draft.assignees.map((agent) => withoutSharedPhone(agent, sharedPhones));
	return findProblems(
		{ ...draft, assignees },
		channels.map(({ id }) => id),
	);
}

/** Another form on the draft may have given the lead another id. */
function withLead(state: FormState, lead: FollowedLead, isOwn: boolean): FormState {
	const { id, createdAt: sentAt } = lead.delivery;
	const sent = { ...state.draft, id, sentAt, corrects: undefined };
	const isNew = state.view.at !== 'receipt';
	return {
		...state,
		draft: isOwn ? sent : state.draft,
		isRestored: state.isRestored && !isOwn,
		view: { at: 'receipt', lead, isOwn },
		failure: isNew ? undefined : state.failure,
	};
}

/** The form in place of the receipt, with nothing wrong. */
const toForm = (state: FormState, draft: Draft, focus?: string): FormState => ({
	...state,
	draft,
	view: EDITING,
	failure: undefined,
	focus,
});

const notSending = (view: View): View => (view.at === 'editing' ? { ...view, isSending: false } : view);

const unsent = (draft: Draft): Draft => ({ ...draft, sentAt: undefined });
