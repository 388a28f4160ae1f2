import * as z from 'zod/mini';
import { Lead } from '@/lib/lead/lead';
import type { Resend } from '@/lib/setup/settings';

/** Why a lead is not on its way just now. */
const WAIT_REASONS = ['offline', 'busy', 'unclear', 'no-access'] as const;
/** Why nobody knows whether Rechat has it. */
const DOUBTS = ['no-answer', 'timeout', 'server-error', 'not-rechat', 'interrupted'] as const;

const at = z.number();

/** What has become of one lead; times are milliseconds since the epoch. */
export const DeliveryState = z.discriminatedUnion('name', [
	/** On disk; not sent before `notBefore`, so that it can be taken back. */
	z.object({ name: z.literal('saved'), notBefore: at }),
	z.object({ name: z.literal('sending'), since: at }),
	z.object({
		name: z.literal('waiting'),
		/** Since when; absent in what an earlier version wrote. */
		since: z.optional(at),
		until: at,
		why: z.enum(WAIT_REASONS),
	}),
	z.object({
		name: z.literal('accepted'),
		at,
		leadId: z.string(),
		contactId: z.optional(z.string()),
		/** Fields that were sent and that Rechat's `parsed_payload` lacks. */
		ignored: z.array(z.string()),
	}),
	z.object({ name: z.literal('accepted-without-id'), at }),
	z.object({
		name: z.literal('refused'),
		at,
		status: z.number(),
		/** Rechat's own words, plain text. */
		message: z.optional(z.string()),
		requestId: z.optional(z.string()),
	}),
	z.object({ name: z.literal('unconfirmed'), at, why: z.enum(DOUBTS) }),
	/** It could not be sent for days: the user has to look. */
	z.object({ name: z.literal('stalled'), at, why: z.enum(WAIT_REASONS) }),
	z.object({ name: z.literal('dismissed'), at }),
]);
export type DeliveryState = z.infer<typeof DeliveryState>;
export type StateName = DeliveryState['name'];

const Attempt = z.object({
	at,
	/** The HTTP status; absent when no answer came. */
	status: z.optional(z.number()),
});

/** One lead on its way to Rechat. */
export const Delivery = z.object({
	/** The draft's id. */
	id: z.uuid(),
	pageKey: z.string(),
	createdAt: at,
	capturedAt: at,
	payload: Lead,
	/** The abbreviation of the MLS whose number the listing has, where the page named it. */
	mls: z.optional(z.string()),
	/** A copy: removing or renaming the channel must not stop a lead that waits. */
	channel: z.object({ id: z.string(), name: z.string(), leadChannel: z.uuid() }),
	state: DeliveryState,
	attempts: z.array(Attempt),
	/** How often in a row it could not be sent; the wait grows with it. Absent for none. */
	tries: z.optional(z.number()),
	/** When the user had it tried again; absent for never. */
	patientSince: z.optional(at),
	/** True when the personal data was taken out after the retention time. */
	isForgotten: z.optional(z.boolean()),
});
export type Delivery = z.infer<typeof Delivery>;

/**
 * May the same lead be sent again on its own? As the user wants it; usually only when it can do no harm: with an email
 * (Rechat merges contacts by it) and an assignee (else its route may choose a second agent).
 */
export function isRepeatable(lead: Lead, resend: Resend): boolean {
	if (resend === 'when-safe') return Boolean(lead.email && lead.assignees?.length);
	return resend === 'always';
}
