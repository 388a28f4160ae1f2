import { addressPath } from '@/lib/lead/fields';
import { oneLine } from '@/lib/parse/plain-text';
import type { Draft } from './draft';
import type { RuledField, Ruling } from './ruling';

/** How long an unsent draft is kept, in milliseconds. */
export const DRAFT_LIFETIME = 24 * 60 * 60 * 1000;

/** What the user has chosen of a draft's route; a later reading must not take it back. */
export type Choice = Pick<Draft, 'channelId' | 'presetId'>;

/** The draft's choice; empty while the user has left both to the routing. */
export const choiceOf = ({ touched, channelId, presetId }: Draft): Choice => ({
	...(touched.includes('channelId') && { channelId }),
	...(touched.includes('presetId') && { presetId }),
});

/** True when the draft is about a property: there is something to write on somebody's timeline. */
export const hasListing = ({ values }: Pick<Draft, 'values'>): boolean =>
	LISTING_NAMES.some((field) => oneLine(values[field] ?? ''));

const LISTING_NAMES = [addressPath('street_address'), addressPath('full_address'), 'listing.mls_number'] as const;

/** True when the user has edited anything: only such a draft is worth restoring. */
export const isEdited = (draft: Draft): boolean => draft.touched.length > 0;

/** True when the draft may still be shown: not older than a day. */
export const isAlive = (draft: Draft, now: number): boolean => now - draft.updatedAt < DRAFT_LIFETIME;

/** A draft of a page that nothing is known of: empty, and ready to be typed in. */
export const blankDraft = ({ now, ...page }: Pick<Draft, 'id' | 'pageKey' | 'tabId'> & { now: number }): Draft => ({
	...page,
	capturedAt: now,
	updatedAt: now,
	values: {},
	tags: [],
	assignees: [],
	touched: [],
	page: { kind: 'other', people: [], details: {}, origins: [] },
});

/** True when the brokerage decides the field by a rule. */
export const isEnforced = (ruling: Ruling | undefined, field: RuledField): boolean =>
	Boolean(ruling?.isEnforced && ruling.fields?.includes(field));
