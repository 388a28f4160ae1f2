import { hasMessage, interpret } from '@/lib/capture/interpret';
import { shownPicture } from '@/lib/capture/listing/shown-picture';
import { composeActivity, entryFor } from '@/lib/delivery/activity-entry';
import { type SampleLead, sampleLead } from '@/lib/delivery/sample-lead';
import { composeLead } from '@/lib/draft/compose';
import { describeListing, type Words } from '@/lib/draft/describe-listing';
import type { Draft } from '@/lib/draft/draft';
import { type Choice, choiceOf } from '@/lib/draft/draft-state';
import { refill, resume } from '@/lib/draft/refill';
import { isSameAddress } from '@/lib/draft/same-address';
import type { Activity, ListingAction } from '@/lib/lead/activity';
import { emptyReading, type Reading } from '@/lib/page/reading';
import { factsOfCapture, factsOfDraft } from '@/lib/routing/facts';
import { newDraft } from '@/lib/routing/new-draft';
import { reroute } from '@/lib/routing/reroute';
import { route } from '@/lib/routing/route';
import type { SetUp } from '@/lib/setup/set-up';
import type { OpenPage } from './form-state';
import type { TabReading } from './read-tab';

/** From what was read to a draft on its route: in a file of its own, loaded while the page is read. */

/** Whether a reading is of the page that a draft is about. */
export const isOfPage = ({ url }: Reading, { key }: OpenPage['tab']): boolean => isSameAddress(url, key);

/** What was read; of a page that can't be read, what was selected or clicked in it. */
export async function capturePage({
	reading = emptyReading(''),
	gesture,
}: Pick<TabReading, 'reading' | 'gesture'>): Promise<OpenPage['capture']> {
	const reader = hasMessage(reading, gesture) ? await import('@/lib/capture/inquiry/inquiry') : undefined;
	return interpret(reading, gesture, reader?.readInquiry);
}

/** Makes the draft that the page and what was chosen before give. */
export function draftOfPage(
	{ tab, reading, capture }: OpenPage,
	setUp: SetUp,
	{ id, now, text }: { id: string; now: number; text: Words },
	chosen?: Choice,
): Draft {
	const draft = newDraft(
		capture,
		route(factsOfCapture(capture, tab.key), setUp, chosen),
		{ id, pageKey: tab.key, tabId: tab.id, now },
		(described) => describeListing(described, text),
	);
	const picture = reading && shownPicture(capture, reading);
	return { ...draft, page: { ...draft.page, ...(reading ? picture && { picture } : { unreadable: true }) } };
}

/** The draft that was kept, brought up to date with what the page says now. */
export const resumed = (kept: Draft, fresh: Draft): Draft => resume(kept, fresh);

/** The draft with what was read again, where the user has touched nothing. */
export const refilled = (draft: Draft, fresh: Draft): Draft => refill(draft, fresh);

/**
 * The draft as it was changed, or as it is under a set-up that was changed, with the rest of its route following what
 * the user has now chosen of it and what the rules now say.
 */
export function rerouted(draft: Draft, changed: Draft, setUp: SetUp, setUpBefore: SetUp): Draft {
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

/** What the receipt of a sample shows. */
export const sampleOf = (draft: Draft, setUp: SetUp, now: number): SampleLead => sampleLead(draft, setUp, now);

/** The timeline's entry about the listing in the draft. */
export const activityOf = (draft: Draft, action: ListingAction, notes: string): Activity =>
	composeActivity(entryFor({ payload: composeLead(draft), mls: draft.page.details.mls }, action, notes));
