import * as z from 'zod/mini';
import type { AssigneeField } from './fields';

/**
 * Rechat's Lead Capture payload, in Rechat's own names (RESO's in snake case).
 * Everything is optional; an empty string is never sent (see `clean.ts`).
 */

const text = z.optional(z.string());

export const Address = z.object({
	street_number: text,
	street_dir_prefix: text,
	street_name: text,
	street_suffix: text,
	street_dir_suffix: text,
	unit_number: text,
	city: text,
	state_code: text,
	postal_code: text,
	country: text,
	direction: text,
	street_address: text,
	full_address: text,
});
export type Address = z.infer<typeof Address>;

export const Listing = z.object({
	/** In whole units of the listing's currency; a rent is a month's. */
	price: z.optional(z.number()),
	mls_number: text,
	cover_image_url: text,
	property: z.optional(z.object({ address: z.optional(Address) })),
});
export type Listing = z.infer<typeof Listing>;

/** An agent who is asked for. Rechat looks for the agent by email, else phone, else MLS id with MLS, else name. */
export const Assignee = z.object({
	email: text,
	phone_number: text,
	first_name: text,
	last_name: text,
	/** The MLS's abbreviation, as NTREIS. */
	mls: text,
	mls_id: text,
} satisfies Record<AssigneeField, typeof text>);
export type Assignee = z.infer<typeof Assignee>;

export const Lead = z.object({
	first_name: text,
	last_name: text,
	email: text,
	/** E.164 when valid, else as typed. */
	phone_number: text,
	tag: z.optional(z.array(z.string())),
	lead_source: text,
	note: text,
	listing: z.optional(Listing),
	referer_url: text,
	assignees: z.optional(z.array(Assignee)),
});
export type Lead = z.infer<typeof Lead>;
