import * as z from 'zod/mini';
import { Activity } from '@/lib/lead/activity';
import { Assignee } from '@/lib/lead/lead';

const at = z.number();

/** What is done to a lead after Rechat has accepted it. */
export const Change = z.discriminatedUnion('name', [
	/** Replaces everybody who is on the lead. */
	z.object({ name: z.literal('reassign'), assignees: z.array(Assignee) }),
	z.object({ name: z.literal('log'), activity: Activity }),
]);
export type Change = z.infer<typeof Change>;

/** A change's state; times are milliseconds since the epoch. */
export const FollowUpState = z.discriminatedUnion('name', [
	z.object({
		name: z.literal('waiting'),
		/** Since when; absent in what an earlier version wrote. */
		since: z.optional(at),
		until: at,
	}),
	z.object({ name: z.literal('sending'), since: at }),
	z.object({ name: z.literal('done'), at }),
	z.object({ name: z.literal('refused'), at, status: z.number(), message: z.optional(z.string()) }),
	z.object({ name: z.literal('unconfirmed'), at }),
	/** Its lead came to an end without an id. */
	z.object({ name: z.literal('stranded'), at }),
]);
export type FollowUpState = z.infer<typeof FollowUpState>;

/** One change of a lead on its way to Rechat; it waits until the lead has its id. */
export const FollowUp = z.object({
	id: z.uuid(),
	deliveryId: z.uuid(),
	createdAt: at,
	change: Change,
	state: FollowUpState,
	/** How often it was sent. */
	attempts: z.number(),
	/** How often in a row it could not be sent; the wait grows with it. Absent for none. */
	tries: z.optional(z.number()),
});
export type FollowUp = z.infer<typeof FollowUp>;
