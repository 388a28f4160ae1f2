import * as z from 'zod/mini';
import { CHANNEL_COLORS } from './channel';
import { LeadDefaults } from './lead-defaults';

/** A named set of choices for a lead, as "for Ana" of an assistant who works for five; a rule can point to one. */
export const Preset = z.extend(LeadDefaults, {
	id: z.uuid(),
	name: z.string().check(z.minLength(1), z.maxLength(100)),
	color: z.enum(CHANNEL_COLORS),
	/** Our own id of its channel; absent when it leaves the channel as it is. */
	channelId: z.optional(z.string()),
	/** Its place in the user's order, from 0. */
	position: z.number(),
});
export type Preset = z.infer<typeof Preset>;
