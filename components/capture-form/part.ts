import type { Draft } from '@/lib/draft/draft';
import type { Problem } from '@/lib/draft/problems';

/** Changes the draft as it stands at that moment: two quick edits never undo each other. */
export type Edit = (change: (draft: Draft) => Draft) => void;

/** What every part of the form gets. */
export interface FormPart {
	draft: Draft;
	edit: Edit;
	/** What is wrong with a field, in a word or two. */
	problemAt: (field: Problem['field']) => string | undefined;
}

/** What opens over the form, between bar and foot. */
export type FormPage = 'listing' | 'people' | 'past-leads' | 'timeline';
