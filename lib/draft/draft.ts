import * as z from 'zod/mini';
import { ListingDetails, Origin, Person } from '@/lib/capture/capture';
import { FIELDS } from '@/lib/lead/fields';
import { Assignee } from '@/lib/lead/lead';
import { PAGE_KINDS } from '@/lib/page/reading';
import { Ruling } from './ruling';

const values = z.partialRecord(z.enum(FIELDS), z.string());

/** What decided about the channel before the user did; `name` is what the user calls it. */
const Because = z.object({
	by: z.enum(['preset', 'rule', 'brokerage', 'default', 'only']),
	name: z.optional(z.string()),
});
export type Because = z.infer<typeof Because>;

/** What the user is editing for one page. Its id becomes the delivery's. */
export const Draft = z.object({
	id: z.uuid(),
	/** See `page-key.ts`. */
	pageKey: z.string(),
	/** The browser's tab the page was read in; tells when that tab has moved on. */
	tabId: z.optional(z.number()),
	/** Milliseconds since the epoch. */
	capturedAt: z.number(),
	updatedAt: z.number(),
	/** The form that wrote it last, and how often that one had written by then. */
	writer: z.optional(z.object({ form: z.string(), count: z.number() })),
	/** The text fields as they are in the form. */
	values,
	tags: z.array(z.string()),
	assignees: z.array(Assignee),
	/** Our own id of the chosen channel. */
	channelId: z.optional(z.string()),
	/** The preset that was chosen for it. */
	presetId: z.optional(z.string()),
	/** Why it has its channel; absent when the user chose it. */
	because: z.optional(Because),
	/** What the rules say of it. */
	ruling: z.optional(Ruling),
	/** The note's first line, as a channel or preset has it. */
	notePrefix: z.optional(z.string()),
	/** What the user has edited by hand: a later reading never overwrites it. */
	touched: z.array(z.string()),
	/** What the page said, for the form to show. */
	page: z.object({
		kind: z.enum(PAGE_KINDS),
		portal: z.optional(z.string()),
		people: z.array(Person),
		details: ListingDetails,
		origins: z.array(Origin),
		/** The listing's picture, an https address that the page itself had loaded already: all that is ever shown. */
		picture: z.optional(z.string()),
		/** Index into `people` of who fills the lead's fields. */
		lead: z.optional(z.number()),
		/** True when the page could not be read at all. */
		unreadable: z.optional(z.boolean()),
	}),
	/** When it became a delivery; such a draft is not refilled. */
	sentAt: z.optional(z.number()),
	/**
	 * Set when it was opened to correct the lead with its id: that lead's `createdAt`, which changes with each correction.
	 * Any other draft leaves a lead that has its id alone.
	 */
	corrects: z.optional(z.number()),
});
export type Draft = z.infer<typeof Draft>;
