import type { Assignee } from '@/lib/lead/lead';
import { cutLine } from '@/lib/parse/plain-text';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { LeadDefaults } from './lead-defaults';

/** What a channel or a preset fills in, as it is in its form. */
export interface TypedDefaults {
	assignees: readonly Assignee[];
	/** Separated by commas. */
	tags: string;
	leadSource: string;
	notePrefix: string;
}

/** The form's values for saved defaults, or for none. */
export const typedDefaults = (saved: LeadDefaults = {}): TypedDefaults => ({
	assignees: saved.assignees ?? [],
	tags: (saved.tags ?? []).join(', '),
	leadSource: saved.leadSource ?? '',
	notePrefix: saved.notePrefix ?? '',
});

/** What is kept of the form's values, cut at their limits: nothing that is empty. */
export function readDefaults({ assignees, tags, leadSource, notePrefix }: TypedDefaults): LeadDefaults {
	const tagWords = tags.split(',').map((tag) => cutLine(tag, 100));
	return withoutEmpty({
		assignees: [...assignees],
		tags: [...new Set(tagWords.filter(Boolean))],
		leadSource: cutLine(leadSource, 100),
		notePrefix: cutLine(notePrefix, 200),
	});
}
