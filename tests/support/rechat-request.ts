import * as z from 'zod/mini';

/**
 * What Rechat's three calls take, written by hand from what its documentation says, and stricter where a careful server
 * might be: nothing is empty, nothing is unknown, and no character is one that nobody can see.
 */

/** Controls, bidi overrides and other format characters, halves of characters, private use, and letters that are blank. */
const UNSEEN =
	/[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f/u;
/** RFC 5321: a local part of atoms with dots, a domain of letters, digits and hyphens. */
const EMAIL =
	/^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/i;
/** RFC 3986, for the web: no user and password, and a percent sign only before two hexadecimal digits. */
const URL_PARTS =
	/^https?:\/\/(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*)?(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

const isTrimmed = (text: string) => text.trim() === text;
const isPlain = (text: string) => text !== '' && isTrimmed(text) && !UNSEEN.test(text);

const line = z.string().check(z.refine(isPlain, 'not one plain line'));
const lines = z.string().check(z.refine((text) => isPlain(text.replace(/[\n\t]/g, ' ')), 'not plain lines'));
const upTo = (most: number) => line.check(z.maxLength(most));
const email = upTo(254).check(z.refine((text) => EMAIL.test(text) && text.indexOf('@') <= 64, 'no email address'));
const url = upTo(2_000).check(z.refine((text) => URL_PARTS.test(text), 'no web address'));
const price = z.number().check(z.positive(), z.maximum(Number.MAX_SAFE_INTEGER));
const count = z.number().check(z.minimum(0), z.maximum(1_000));

const hasSomething = z.refine((value) => value !== null && Object.keys(value ?? {}).length > 0, 'empty');

const AddressOnLead = z
	.strictObject({
		street_number: z.optional(line),
		street_dir_prefix: z.optional(line),
		street_name: z.optional(line),
		street_suffix: z.optional(line),
		street_dir_suffix: z.optional(line),
		unit_number: z.optional(line),
		city: z.optional(line),
		state_code: z.optional(line),
		postal_code: z.optional(line),
		country: z.optional(line),
		direction: z.optional(line),
		street_address: z.optional(line),
		full_address: z.optional(line),
	})
	.check(hasSomething);

/** Email, else phone, else MLS id with its MLS, else the whole name: without one of them Rechat finds nobody. */
const Agent = z
	.strictObject({
		email: z.optional(email),
		phone_number: z.optional(line),
		first_name: z.optional(line),
		last_name: z.optional(line),
		mls: z.optional(line),
		mls_id: z.optional(line),
	})
	.check(
		z.refine(
			(agent) =>
				Boolean(
					agent.email || agent.phone_number || (agent.mls && agent.mls_id) || (agent.first_name && agent.last_name),
				),
			'an agent whom nothing can find',
		),
	);

/** `POST /leads/channels/{lead_channel}/webhook`. */
export const LeadRequest = z.strictObject({
	first_name: z.optional(upTo(100)),
	last_name: z.optional(upTo(100)),
	email: z.optional(email),
	phone_number: z.optional(upTo(20)),
	tag: z.optional(
		z.array(line).check(
			z.minLength(1),
			z.refine((tags) => new Set(tags).size === tags.length),
		),
	),
	lead_source: z.optional(upTo(100)),
	note: z.optional(lines),
	listing: z.optional(
		z
			.strictObject({
				price: z.optional(price),
				mls_number: z.optional(line),
				cover_image_url: z.optional(url),
				property: z.optional(z.strictObject({ address: AddressOnLead })),
			})
			.check(hasSomething),
	),
	referer_url: z.optional(url),
	assignees: z.optional(z.array(Agent).check(z.minLength(1))),
});

/** `PUT /leads/{lead_id}/assignees`. */
export const ReassignRequest = z.array(Agent);

const listingEntry = z
	.strictObject({
		url: z.optional(url),
		mls_number: z.optional(line),
		mls: z.optional(line),
		cover_image_url: z.optional(url),
		price: z.optional(price),
		property: z.optional(z.strictObject({ address: z.strictObject({ street_address: line }) })),
	})
	.check(hasSomething);

const searchEntry = z
	.strictObject({
		url: z.optional(url),
		title: z.optional(line),
		minimum_bedrooms: z.optional(count),
		maximum_bedrooms: z.optional(count),
		minimum_bathrooms: z.optional(count),
		maximum_bathrooms: z.optional(count),
		minimum_price: z.optional(price),
		maximum_price: z.optional(price),
		property_types: z.optional(z.array(line).check(z.minLength(1))),
		pool: z.optional(z.boolean()),
	})
	.check(hasSomething);

/** `POST /leads/{lead_id}/timeline`: what must be told hangs on what was done. */
export const TimelineRequest = z.discriminatedUnion('action', [
	z.strictObject({
		action: z.enum([
			'ContactViewedListing',
			'ContactSharedListing',
			'ContactFavoritedListing',
			'ContactRemovedFavoriteListing',
			'ContactValuedListing',
		]),
		listing: listingEntry,
		notes: z.optional(lines),
	}),
	z.strictObject({
		action: z.enum(['ContactCreatedSearch', 'ContactRemovedSearch', 'ContactSearchedListings']),
		search: searchEntry,
		notes: z.optional(lines),
	}),
	z.strictObject({ action: z.enum(['ContactSignedUp', 'ContactLoggedIn']), notes: z.optional(lines) }),
]);
