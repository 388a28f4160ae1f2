import * as z from 'zod/mini';
import { Assignee } from '@/lib/lead/lead';

const words = z.string().check(z.maxLength(100));

/** What a channel or a preset fills into a new lead; it leaves alone what it does not name. */
export const LeadDefaults = z.object({
	/** Who is asked for instead of the user. */
	assignees: z.optional(z.array(Assignee)),
	/** Beside the user's default tags. */
	tags: z.optional(z.array(words)),
	leadSource: z.optional(words),
	/** The note's first line. */
	notePrefix: z.optional(z.string().check(z.maxLength(200))),
});
export type LeadDefaults = z.infer<typeof LeadDefaults>;

/** The defaults with more particular ones over them: those say who is asked for, the source and the note's first line, and add their tags. */
export const withDefaults = (general: LeadDefaults, particular: LeadDefaults = {}): LeadDefaults => ({
	assignees: particular.assignees ?? general.assignees,
	tags: [...new Set([...(general.tags ?? []), ...(particular.tags ?? [])])],
	leadSource: particular.leadSource ?? general.leadSource,
	notePrefix: particular.notePrefix ?? general.notePrefix,
});
