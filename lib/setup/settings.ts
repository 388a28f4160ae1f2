import * as z from 'zod/mini';
import { Assignee } from '@/lib/lead/lead';

/** What the user wants done with a lead of which nobody knows whether it arrived. */
export const RESEND = ['when-safe', 'ask', 'always'] as const;
export type Resend = (typeof RESEND)[number];

export const Settings = z.object({
	defaultChannelId: z.optional(z.string()),
	/** Who the user says they are; the usual assignee. */
	me: z.optional(Assignee),
	defaultTags: z.array(z.string()),
	/** How people come, as chips in the form. */
	leadSources: z.array(z.string()),
	resend: z.enum(RESEND),
	/** After how many days delivered leads lose their personal data; 0 keeps it. */
	retentionDays: z.number().check(z.minimum(0), z.maximum(3650)),
	/** How long a sent lead can be taken back, in seconds; 0 sends at once. */
	undoSeconds: z.number().check(z.minimum(0), z.maximum(60)),
	/** The settings that the user has set: what a brokerage merely suggests doesn't change them. */
	chosen: z.optional(z.array(z.string())),
});
export type Settings = z.infer<typeof Settings>;
