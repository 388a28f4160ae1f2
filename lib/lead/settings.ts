import * as z from 'zod/mini';
import { RESEND } from './delivery';
import { Assignee } from './lead';

export const Settings = z.object({
	defaultChannelId: z.optional(z.string()),
	/** Who the user says he is; the usual assignee. */
	me: z.optional(Assignee),
	defaultTags: z.array(z.string()),
	/** How people come, as chips in the form. */
	leadSources: z.array(z.string()),
	/** How long a sent lead can be taken back, in seconds; 0 sends at once. */
	resend: z.enum(RESEND),
	/** After how many days delivered leads lose their personal data; 0 keeps it. */
	retentionDays: z.number().check(z.minimum(0), z.maximum(3650)),
	undoSeconds: z.number().check(z.minimum(0), z.maximum(60)),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
	defaultTags: ['Lead'],
	leadSources: ['Phone call', 'Open house', 'Sign call', 'Referral'],
	resend: 'when-safe',
	retentionDays: 90,
	undoSeconds: 5,
};
