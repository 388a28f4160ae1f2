import * as z from 'zod/mini';

/**
 * The bodies of the three calls, after Rechat's published specification, read strictly: a field it does not name, an
 * empty string, a null or an empty object is a fault of the client, though the real service may overlook it.
 */

const isPlainText = (text: string) => !/\p{Cc}/u.test(text.replace(/[\n\r\t]/g, ''));
const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isFull = (value: object) => Object.keys(value).length > 0;

const text = z.string('must be text').check(
	z.refine((value) => value.trim() !== '', 'must not be empty'),
	z.refine(isPlainText, 'must be plain text'),
);
const email = z.email('must be an email address');
const address = z.string('must be a URL').check(z.refine(isWebAddress, 'must be an http or https URL'));
const amount = z.number('must be a number').check(z.nonnegative('must not be negative'));
const record = <Shape extends z.core.$ZodShape>(shape: Shape) =>
	z.strictObject(shape, 'must be an object').check(z.refine(isFull, 'must not be empty'));
const optionalTexts = <Name extends string>(...names: Name[]) =>
	Object.fromEntries(names.map((name) => [name, z.optional(text)])) as Record<Name, z.ZodMiniOptional<typeof text>>;

const Address = record(
	optionalTexts(
		'street_number',
		'street_dir_prefix',
		'street_name',
		'street_suffix',
		'street_dir_suffix',
		'unit_number',
		'city',
		'state_code',
		'postal_code',
		'country',
		'direction',
		'street_address',
		'full_address',
	),
);

const Listing = record({
	price: z.optional(amount),
	mls_number: z.optional(text),
	cover_image_url: z.optional(address),
	property: z.optional(record({ address: z.optional(Address) })),
});

const canFindSomebody = (asked: Record<string, unknown>) =>
	Boolean(asked.email || asked.phone_number || (asked.mls && asked.mls_id) || (asked.first_name && asked.last_name));

const Assignee = record({
	email: z.optional(email),
	...optionalTexts('phone_number', 'first_name', 'last_name', 'mls', 'mls_id'),
}).check(z.refine(canFindSomebody, 'needs an email, a phone number, an MLS id with its MLS, or a full name'));
export type Assignee = z.infer<typeof Assignee>;

export const Assignees = z.array(Assignee, 'must be an array').check(z.minLength(1, 'must not be empty'));
export type Assignees = z.infer<typeof Assignees>;

export const Lead = record({
	...optionalTexts('first_name', 'last_name', 'phone_number', 'lead_source', 'note'),
	email: z.optional(email),
	tag: z.optional(z.array(text, 'must be an array').check(z.minLength(1, 'must not be empty'))),
	listing: z.optional(Listing),
	referer_url: z.optional(address),
	assignees: z.optional(Assignees),
});
export type Lead = z.infer<typeof Lead>;

const ActivityListing = record({
	url: z.optional(address),
	mls_number: z.optional(text),
	mls: z.optional(text),
	cover_image_url: z.optional(address),
	price: z.optional(amount),
	property: z.optional(record({ address: z.optional(record({ street_address: z.optional(text) })) })),
});

const Search = record({
	url: z.optional(address),
	title: z.optional(text),
	minimum_bedrooms: z.optional(amount),
	maximum_bedrooms: z.optional(amount),
	minimum_bathrooms: z.optional(amount),
	maximum_bathrooms: z.optional(amount),
	minimum_price: z.optional(amount),
	maximum_price: z.optional(amount),
	property_types: z.optional(z.array(text, 'must be an array').check(z.minLength(1, 'must not be empty'))),
	pool: z.optional(z.boolean('must be true or false')),
});

/** What an activity must bring along. */
const ACTIONS = {
	ContactViewedListing: 'listing',
	ContactSharedListing: 'listing',
	ContactFavoritedListing: 'listing',
	ContactRemovedFavoriteListing: 'listing',
	ContactValuedListing: 'listing',
	ContactCreatedSearch: 'search',
	ContactRemovedSearch: 'search',
	ContactSearchedListings: 'search',
	ContactSignedUp: undefined,
	ContactLoggedIn: undefined,
} as const;
type Action = keyof typeof ACTIONS;

const needs = (subject: 'listing' | 'search') =>
	z.refine<{ action: Action; listing?: unknown; search?: unknown }>(
		(activity) => ACTIONS[activity.action] !== subject || activity[subject] !== undefined,
		{ path: [subject], error: 'is required for this action' },
	);

export const Activity = z
	.strictObject(
		{
			action: z.enum(Object.keys(ACTIONS) as [Action, ...Action[]], 'must be one of the ten actions'),
			listing: z.optional(ActivityListing),
			search: z.optional(Search),
			notes: z.optional(text),
		},
		'must be an object',
	)
	.check(needs('listing'), needs('search'));
export type Activity = z.infer<typeof Activity>;

/** The first fault of a body in one sentence that names its field. */
export function faultOf(error: z.core.$ZodError): string {
	const [issue] = error.issues;
	if (!issue) return 'The payload is not valid';
	const path = issue.path.map(String);
	if (issue.code === 'unrecognized_keys') return `"${[...path, issue.keys[0]].join('.')}" is not allowed`;
	return `"${path.join('.') || 'payload'}" ${issue.message}`;
}
