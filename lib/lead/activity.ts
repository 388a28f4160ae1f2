import * as z from 'zod/mini';

/** What a contact can have done, in Rechat's names, by what an entry about it must tell (its published `ActivityPayload`). */
export const ACTIONS = {
	listing: [
		'ContactViewedListing',
		'ContactSharedListing',
		'ContactFavoritedListing',
		'ContactRemovedFavoriteListing',
		'ContactValuedListing',
	],
	search: ['ContactCreatedSearch', 'ContactRemovedSearch', 'ContactSearchedListings'],
	/** Nothing but that it happened. */
	account: ['ContactSignedUp', 'ContactLoggedIn'],
} as const;

export type Subject = keyof typeof ACTIONS;
export type ListingAction = (typeof ACTIONS)['listing'][number];
export type Action = (typeof ACTIONS)[Subject][number];

const ALL_ACTIONS = [...ACTIONS.listing, ...ACTIONS.search, ...ACTIONS.account] as const;

const text = z.optional(z.string());
const number = z.optional(z.number());

const ActivityListing = z.object({
	url: text,
	mls_number: text,
	/** The MLS's abbreviation. */
	mls: text,
	cover_image_url: text,
	price: number,
	property: z.optional(z.object({ address: z.object({ street_address: text }) })),
});

const ActivitySearch = z.object({
	url: text,
	title: text,
	minimum_bedrooms: number,
	maximum_bedrooms: number,
	minimum_bathrooms: number,
	maximum_bathrooms: number,
	minimum_price: number,
	maximum_price: number,
	property_types: z.optional(z.array(z.string())),
	pool: z.optional(z.boolean()),
});

/** An entry on a lead's timeline: `POST /leads/{lead_id}/timeline`. Rechat asks for what the action is about. */
export const Activity = z
	.object({
		action: z.enum(ALL_ACTIONS),
		listing: z.optional(ActivityListing),
		search: z.optional(ActivitySearch),
		notes: text,
	})
	.check(z.refine((activity) => isTold(activity)));
export type Activity = z.infer<typeof Activity>;

/** What an entry about the action must tell: a listing, a search, or nothing more. */
export const subjectOf = (action: Action): Subject =>
	isAmong(ACTIONS.listing, action) ? 'listing' : isAmong(ACTIONS.search, action) ? 'search' : 'account';

function isTold({ action, listing = {}, search = {} }: { action: Action; listing?: object; search?: object }): boolean {
	const subject = subjectOf(action);
	return subject === 'account' || Object.keys(subject === 'listing' ? listing : search).length > 0;
}

const isAmong = (actions: readonly Action[], action: Action) => actions.includes(action);
