import { cutText, oneLine } from '@/lib/parse/plain-text';
import { parseWebUrl } from '@/lib/parse/web-url';

/** The parts of an address, in the order people write them. */
export const ADDRESS_FIELDS = [
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
] as const;

export type AddressField = (typeof ADDRESS_FIELDS)[number];

/** What Rechat knows of an agent, in the order in which people write it. */
export const ASSIGNEE_FIELDS = ['first_name', 'last_name', 'email', 'phone_number', 'mls', 'mls_id'] as const;
export type AssigneeField = (typeof ASSIGNEE_FIELDS)[number];

/** The text fields of a lead as the form edits them: Rechat's names, with a dotted path for what is nested. */
export const PERSON_FIELDS = ['first_name', 'last_name', 'phone_number', 'email'] as const;

export type AddressPath = `listing.property.address.${AddressField}`;

/** The path of an address part, as `listing.property.address.city`. */
export const addressPath = (field: AddressField): AddressPath => `listing.property.address.${field}`;

const LISTING_FIELDS = [
	'listing.price',
	'listing.mls_number',
	'listing.cover_image_url',
	...ADDRESS_FIELDS.map(addressPath),
] as const;

/** `page_note` is the line that the page adds to the note; Rechat gets it as the note's last. */
export const FIELDS = [...PERSON_FIELDS, 'note', 'page_note', 'lead_source', 'referer_url', ...LISTING_FIELDS] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];
export type Field = (typeof FIELDS)[number];

/**
 * The longest value of each field, in characters: the limits of Rechat's own WordPress form for names, phone, email and
 * note; the API publishes none for the rest, where ours only keep a runaway page out.
 */
export function maxLength(field: Field): number {
	if (field === 'first_name' || field === 'last_name' || field === 'lead_source') return 100;
	if (field === 'phone_number' || field === 'listing.price') return 20;
	if (field === 'note') return 1000;
	if (field === 'referer_url' || field === 'listing.cover_image_url') return 2000;
	return 255;
}

/** The fields that hold a web address. */
const URL_FIELDS = ['referer_url', 'listing.cover_image_url'] as const;
export type UrlField = (typeof URL_FIELDS)[number];

const isUrlField = (field: Field): field is UrlField => URL_FIELDS.some((name) => name === field);

/** The value cut at its field's limit. A web address stays whole: a part of it leads elsewhere. */
export const cutValue = (field: Field, value: string): string =>
	isUrlField(field) ? value : cutText(value, maxLength(field));

/** The web address as it is sent; undefined for what is none, and for one that is too long. */
export function urlToSend(field: UrlField, typed = ''): string | undefined {
	const url = parseWebUrl(oneLine(typed));
	return url && url.length <= maxLength(field) ? url : undefined;
}
