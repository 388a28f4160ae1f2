import * as z from 'zod/mini';

/** What a contact can have done with a listing, in Rechat's names. */
const LISTING_ACTIONS = [
	'ContactViewedListing',
	'ContactSharedListing',
	'ContactFavoritedListing',
	'ContactRemovedFavoriteListing',
	'ContactValuedListing',
] as const;

export type ListingAction = (typeof LISTING_ACTIONS)[number];

const text = z.optional(z.string());

/** An entry on a lead's timeline: `POST /leads/{lead_id}/timeline`. */
export const Activity = z.object({
	action: z.enum(LISTING_ACTIONS),
	listing: z.object({
		url: text,
		mls_number: text,
		/** The MLS's abbreviation. */
		mls: text,
		cover_image_url: text,
		price: z.optional(z.number()),
		property: z.optional(z.object({ address: z.object({ street_address: text }) })),
	}),
	notes: text,
});
export type Activity = z.infer<typeof Activity>;
