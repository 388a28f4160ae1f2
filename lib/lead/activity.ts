import * as z from 'zod/mini';
import type { Lead } from './lead';

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

/** The timeline's entry about a lead's listing; `mls` is the abbreviation of its MLS. Nothing empty is in it. */
export function activityFor(
	{ listing, referer_url: url }: Pick<Lead, 'listing' | 'referer_url'>,
	mls: string | undefined,
	action: ListingAction,
	notes: string,
): Activity {
	const street_address = listing?.property?.address?.street_address;
	return {
		action,
		listing: {
			...(url && { url }),
			...(listing?.mls_number && { mls_number: listing.mls_number }),
			...(mls && { mls }),
			...(listing?.cover_image_url && { cover_image_url: listing.cover_image_url }),
			...(listing?.price && { price: listing.price }),
			...(street_address && { property: { address: { street_address } } }),
		},
		...(notes.trim() && { notes: notes.trim() }),
	};
}
