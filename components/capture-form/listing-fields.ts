import { addressPath, type Field } from '@/lib/lead/fields';

/** The listing's fields, and how many of its group's twelve columns each takes. */
export const LISTING_FIELDS = [
	['listing.price', 'field_price', 6],
	['listing.mls_number', 'field_mls_number', 6],
	[addressPath('full_address'), 'field_full_address', 12],
	[addressPath('street_address'), 'field_street_address', 12],
	[addressPath('street_number'), 'field_street_number', 4],
	[addressPath('street_dir_prefix'), 'field_street_dir_prefix', 4],
	[addressPath('unit_number'), 'field_unit_number', 4],
	[addressPath('street_name'), 'field_street_name', 5],
	[addressPath('street_suffix'), 'field_street_suffix', 3],
	[addressPath('street_dir_suffix'), 'field_street_dir_suffix', 4],
	[addressPath('direction'), 'field_direction', 4],
	[addressPath('city'), 'field_city', 8],
	[addressPath('state_code'), 'field_state_code', 3],
	[addressPath('postal_code'), 'field_postal_code', 4],
	[addressPath('country'), 'field_country', 5],
	['listing.cover_image_url', 'field_cover_image_url', 12],
	['referer_url', 'field_referer_url', 12],
] as const satisfies readonly [Field, string, number][];

/** True for a field that is on the listing's page, not in the form itself. */
export const isListingField = (field: string): boolean => LISTING_FIELDS.some(([name]) => name === field);
