import * as z from 'zod/mini';
import { Listing } from '@/lib/lead/lead';
import { PAGE_KINDS, ROLES, SOURCES } from '@/lib/page/reading';

/** Somebody the page names as a contact; a company without a person has only `company`. */
export const Person = z.object({
	role: z.enum(ROLES),
	first_name: z.optional(z.string()),
	last_name: z.optional(z.string()),
	/** The whole name as the page writes it, where it is more than first and last name. */
	full_name: z.optional(z.string()),
	email: z.optional(z.string()),
	/** As the page writes it. */
	phone_number: z.optional(z.string()),
	company: z.optional(z.string()),
	/** The MLS's abbreviation and the person's id there; never a licence. */
	mls: z.optional(z.string()),
	mls_id: z.optional(z.string()),
	license: z.optional(z.string()),
});
export type Person = z.infer<typeof Person>;

/**
 * Where one captured value came from.
 * `field` is a dotted path: `listing.price`, `listing.property.address.city`, `people.0.phone_number`, `message`.
 */
export const Origin = z.object({
	field: z.string(),
	source: z.enum(SOURCES),
	/** False when sources disagree or the evidence is weak: the form marks such a field. */
	sure: z.boolean(),
	/** What other sources said instead, best first. */
	others: z.optional(z.array(z.string())),
});
export type Origin = z.infer<typeof Origin>;

/** What the API has no field for; it goes to the note's last line. */
export const ListingDetails = z.object({
	transaction: z.optional(z.enum(['sale', 'rent'])),
	/** In the page's words, lower case: `pending`, `sold`, `off market`. Absent for an ordinary active listing. */
	status: z.optional(z.string()),
	/** ISO 4217, as `CAD`. */
	currency: z.optional(z.string()),
	/** The abbreviation of the MLS whose number `mls_number` is. */
	mls: z.optional(z.string()),
});
export type ListingDetails = z.infer<typeof ListingDetails>;

/** What a message or a selection says about one inquiry. */
export interface Inquiry {
	/** Role `inquirer`; absent where the text names a home only. */
	person?: Person;
	/** Where several ask, or none of them clearly: all of them, for the user to choose. */
	candidates?: Person[];
	/** The inquirer's words, without what the portal prints around them. */
	message?: string;
	listing?: Listing;
	details?: ListingDetails;
	/** Captured fields the text says only in passing. */
	unsure: ('address' | 'price' | 'mls_number')[];
}

/** A page (or a selection of it) interpreted. */
export const Capture = z.object({
	/** The page's own address, without tracking; absent where it must not be sent (a mailbox, an inbox). */
	referer_url: z.optional(z.string()),
	/** A listing site known by name, as `zillow`. */
	portal: z.optional(z.string()),
	kind: z.enum(PAGE_KINDS),
	listing: z.optional(Listing),
	details: ListingDetails,
	people: z.array(Person),
	/** Index into `people` of the inquirer or the sole owner; nobody else is ever suggested. */
	suggested_lead: z.optional(z.number()),
	/** The inquirer's own words. */
	message: z.optional(z.string()),
	origins: z.array(Origin),
});
export type Capture = z.infer<typeof Capture>;
