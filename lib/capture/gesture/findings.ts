import type { Listing } from '@/lib/lead/lead';
import type { Source } from '@/lib/page/reading';
import type { Inquiry, ListingDetails, Origin, Person } from '../capture';

/** What a selection, a link or the open messages say: the parts of a capture, ready to be laid over the page's own. */
export interface Findings {
	people: Person[];
	/** Index into `people`; set only when there is exactly one inquirer. */
	suggested_lead?: number;
	listing?: Listing;
	details: ListingDetails;
	message?: string;
	/** A listing's own address, of a link to it. */
	referer_url?: string;
	origins: Origin[];
}

const PERSON_FIELDS = ['first_name', 'last_name', 'email', 'phone_number', 'company'] as const;

/** The origin of each of the person's fields; `index` is their place in the capture. */
export function personOrigins(person: Person, index: number, source: Source): Origin[] {
	return PERSON_FIELDS.filter((field) => person[field]).map((field) => ({
		field: `people.${index}.${field}`,
		source,
		sure: true,
	}));
}

/** The origin of each of the listing's fields; those that were said only in passing are not sure. */
export function listingOrigins(listing: Listing, source: Source, unsure: Inquiry['unsure'] = []): Origin[] {
	const own = (['price', 'mls_number'] as const)
		.filter((field) => listing[field] !== undefined)
		.map((field) => ({ field: `listing.${field}`, source, sure: !unsure.includes(field) }));
	const parts = Object.keys(listing.property?.address ?? {}).map((part) => ({
		field: `listing.property.address.${part}`,
		source,
		sure: !unsure.includes('address'),
	}));
	return [...own, ...parts];
}

/** What one text says, as the parts of a capture. */
export function inquiryFindings(inquiry: Inquiry, source: Source): Findings {
	const { person, listing, details, message, unsure } = inquiry;
	const people = person ? [person] : (inquiry.candidates ?? []);
	return {
		people,
		...(person && { suggested_lead: 0 }),
		...(listing && { listing }),
		details: details ?? {},
		...(message && { message }),
		origins: [
			...people.flatMap((one, i) => personOrigins(one, i, source)),
			...(listing ? listingOrigins(listing, source, unsure) : []),
			...(message ? [{ field: 'message', source, sure: true }] : []),
		],
	};
}
