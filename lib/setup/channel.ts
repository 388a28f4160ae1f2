import * as z from 'zod/mini';
import { LeadDefaults } from './lead-defaults';

export const CHANNEL_COLORS = ['slate', 'red', 'orange', 'green', 'teal', 'blue', 'violet', 'pink'] as const;

/** A saved lead channel of the brokerage. */
export const Channel = z.object({
	/** Our own id, so that the secret is not needed to name the channel. */
	id: z.uuid(),
	label: z.string().check(z.minLength(1), z.maxLength(100)),
	/** The account it belongs to, from the top: `["Dickson Realty", "Reno"]`. */
	accountPath: z.array(z.string().check(z.maxLength(100))),
	color: z.enum(CHANNEL_COLORS),
	/** Rechat's `lead_channel` UUID: whoever has it can write leads. A secret. */
	leadChannel: z.uuid(),
	/** Its place in the user's order, from 0. */
	position: z.number(),
	/** What it fills into a new lead without being asked. */
	defaults: z.optional(LeadDefaults),
});
export type Channel = z.infer<typeof Channel>;
