import * as z from 'zod/mini';

/** What of a draft a rule can set. */
const RULED_FIELDS = ['channelId', 'assignees', 'tags', 'leadSource', 'notePrefix'] as const;
export type RuledField = (typeof RULED_FIELDS)[number];

/** What the rules say of a draft: kept with it, so that the form can say it. */
export const Ruling = z.object({
	/** The rule that was followed. */
	rule: z.optional(z.object({ id: z.string(), name: z.string() })),
	/** What that rule sets. */
	fields: z.optional(z.array(z.enum(RULED_FIELDS))),
	/** The brokerage enforces the rule: the user can't choose otherwise. */
	isEnforced: z.optional(z.boolean()),
	/** Rules that match the page and couldn't be followed, in their order. */
	skipped: z.optional(z.array(z.object({ name: z.string(), fault: z.enum(['channel_gone', 'agent_gone']) }))),
});
export type Ruling = z.infer<typeof Ruling>;
