import type { Known } from '@/components/capture-form/known-person';
import type { Capture } from '@/lib/capture/capture';
import { interpret } from '@/lib/capture/interpret';
import { shownPicture } from '@/lib/capture/listing/shown-picture';
import { composeActivity, entryFor } from '@/lib/delivery/activity-entry';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { timelineOf } from '@/lib/delivery/standing';
import { composeLead } from '@/lib/draft/compose';
import { type Choice, choiceOf, type Draft } from '@/lib/draft/draft';
import { resume } from '@/lib/draft/refill';
import type { Activity, ListingAction } from '@/lib/lead/activity';
import { emptyReading, type Reading } from '@/lib/page/reading';
import { factsOfCapture, factsOfDraft } from '@/lib/routing/facts';
import { newDraft } from '@/lib/routing/new-draft';
import { reroute } from '@/lib/routing/reroute';
import { route } from '@/lib/routing/route';
import type { SetUp } from '@/lib/setup/set-up';
import { readDelivery } from '@/lib/store/deliveries';
import { readDraft } from '@/lib/store/drafts';
import { followUpsOf } from '@/lib/store/follow-ups';
import { acquaintances } from '@/lib/store/known-people';
import { watch } from '@/lib/store/live';
import { isPinned } from '@/lib/store/pins';
import { readSetUp as readWholeSetUp } from '@/lib/store/set-up';
import { describeListing } from './describe-listing';
import { readSetUp, withChannelOf } from './on-disk';
import type { TabReading } from './read-tab';
import type { TargetTab } from './target-tab';

/** What the form needs of the page's interpretation, and later of the database: loaded while the first frame is painted. */

/** A draft on disk, sent or not, with the set-up: for the form without a page. */
export async function openStored(id: string): Promise<{ draft?: Draft; setUp: SetUp }> {
	const [draft, setUp] = await Promise.all([readDraft(id), readSetUp()]);
	return { draft, setUp: draft ? await withChannelOf(draft, setUp) : setUp };
}

export { readDraft };

/** Calls back with the set-up whenever a page or the brokerage's policy changes it. */
export const watchSetUp = (show: (setUp: SetUp) => void, fail: (error: unknown) => void): (() => void) =>
	watch(readWholeSetUp, show, fail);

/** Calls back with the delivery and its changes whenever they move on. */
export const watchDelivery = (
	id: string,
	show: (delivery: Delivery | undefined, followUps: FollowUp[], pinned: boolean) => void,
	fail: (error: unknown) => void,
): (() => void) =>
	watch(
		() => Promise.all([readDelivery(id), followUpsOf(id), isPinned(id)]),
		([delivery, followUps, pinned]) => show(delivery, followUps, pinned),
		fail,
	);

/** Who was sent from this browser before and looks most like the person in the draft. */
export async function findKnown(draft: Draft): Promise<Known | undefined> {
	const { first_name, last_name, email, phone_number } = draft.values;
	const [found] = await acquaintances({ first_name, last_name, email, phone_number }, draft.id);
	if (!found) return undefined;
	const { relation, known, delivery } = found;
	const { id, at, channelName } = known;
	return { relation, id, at, channelName, timeline: delivery && timelineOf(delivery.state.name) };
}

/** The timeline's entry about the listing in the draft. */
export const activityOf = (draft: Draft, action: ListingAction, notes: string): Activity =>
	composeActivity(entryFor({ payload: composeLead(draft), mls: draft.page.details.mls }, action, notes));

/** Turns what was read into a capture; an empty one for a page that can't be read, with what was selected or clicked. */
export function toCapture({ reading, gesture }: Pick<TabReading, 'reading' | 'gesture'>): Capture {
	return interpret(reading ?? emptyReading(''), gesture);
}

/** Makes the draft that the page and what was chosen before give, with a new id; `reading` is absent for a page that can't be read. */
export function draftFrom(
	capture: Capture,
	setUp: SetUp,
	tab: TargetTab,
	reading: Reading | undefined,
	chosen?: Choice,
): Draft {
	const draft = newDraft(
		capture,
		route(factsOfCapture(capture, tab.key), setUp, chosen),
		{ id: crypto.randomUUID(), pageKey: tab.key, tabId: tab.id, now: Date.now() },
		describeListing,
	);
	const picture = reading && shownPicture(capture, reading);
	return { ...draft, page: { ...draft.page, ...(reading ? picture && { picture } : { unreadable: true }) } };
}

/**
 * The draft as it was changed, or as it stands under a set-up that was changed, with the rest of its route following what
 * the user has now chosen of it and what the rules now say.
 */
export function rerouted(draft: Draft, changed: Draft, setUp: SetUp, setUpBefore = setUp): Draft {
	const before = route(factsOfDraft(draft), setUpBefore, choiceOf(draft));
	const after = route(factsOfDraft(changed), setUp, choiceOf(changed));
	const isSent = draft.sentAt !== undefined;
	return isSent || JSON.stringify(before) === JSON.stringify(after) ? changed : reroute(changed, before, after);
}

/** The draft as it was changed, on another route when another rule applies to it now, as after a correction of its price. */
export function underRules(draft: Draft, changed: Draft, setUp: SetUp): Draft {
	if (setUp.rules.length === 0) return changed;
	const routeOf = (of: Draft) => route(factsOfDraft(of), setUp, choiceOf(of));
	const [before, after] = [routeOf(draft), routeOf(changed)];
	const isSame = JSON.stringify(before.ruling) === JSON.stringify(after.ruling) && !after.ruling?.isEnforced;
	return isSame || changed.sentAt !== undefined ? changed : reroute(changed, before, after);
}

/** The draft to show, and the one that the page alone gives: what was begun on this page is brought up to date. */
export function continueDraft(
	kept: Draft | undefined,
	freshWith: (chosen?: Choice) => Draft,
): { draft: Draft; fresh: Draft } {
	const fresh = freshWith();
	return { draft: kept ? resume(kept, freshWith(choiceOf(kept))) : fresh, fresh };
}
