import { FIELDS, PERSON_FIELDS } from '@/lib/lead/fields';
import type { Draft } from './draft';
import { choose, editField } from './edit';

/**
 * `onto` with everything that was edited in `typed`: what the user typed while the page was being read. Whoever
 * types somebody gets nothing of the person whom the page names, so that two people are never mixed.
 */
export function replay(typed: Draft, onto: Draft): Draft {
	const edited = FIELDS.filter((field) => typed.touched.includes(field));
	const base = isPerson(typed) && !isPerson(onto) ? withoutPerson(onto) : onto;
	const withFields = edited.reduce((draft, field) => editField(draft, field, typed.values[field] ?? ''), base);
	const chosen = (['tags', 'assignees', 'channelId'] as const).filter((name) => typed.touched.includes(name));
	const replayed = chosen.reduce((draft, name) => choose(draft, { [name]: typed[name] }), withFields);
	// What the disk has of `typed` by now is no later than this.
	return { ...replayed, updatedAt: Math.max(typed.updatedAt, onto.updatedAt) };
}

const isPerson = ({ touched }: Draft) => PERSON_FIELDS.some((field) => touched.includes(field));

/** The note holds the person's message, and the source how they came. */
function withoutPerson(draft: Draft): Draft {
	if (draft.page.lead === undefined) return draft;
	const values = { ...draft.values };
	for (const field of [...PERSON_FIELDS, 'note', 'lead_source'] as const) delete values[field];
	return { ...draft, values, page: { ...draft.page, lead: undefined } };
}
