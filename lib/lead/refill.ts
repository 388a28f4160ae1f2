import { type Draft, isEdited } from './draft';
import { addressPath, FIELDS, type Field, PERSON_FIELDS } from './fields';
import { ADDRESS_FIELDS } from './lead';

/** The note belongs to the person: it holds his message. */
const PERSONAL: readonly Field[] = [...PERSON_FIELDS, 'note', 'lead_source'];
const ADDRESS: readonly Field[] = ADDRESS_FIELDS.map(addressPath);
const WHOLE = [PERSONAL, ADDRESS];

/**
 * Brings what was read anew into a draft without touching what the user edited. A person is filled in whole or not at
 * all: as soon as one of the lead's own fields was edited, none is filled, so that two people are never mixed; an address
 * likewise.
 */
export function refill(draft: Draft, fresh: Draft): Draft {
	if (!isEdited(draft)) return { ...fresh, id: draft.id };
	const touched = new Set(draft.touched);
	const isKept = (group: readonly Field[]) => group.some((field) => touched.has(field));
	const kept = FIELDS.filter(
		(field) => touched.has(field) || WHOLE.some((group) => group.includes(field) && isKept(group)),
	);
	return {
		...draft,
		values: { ...fresh.values, ...Object.fromEntries(kept.map((field) => [field, draft.values[field] ?? ''])) },
		tags: touched.has('tags') ? draft.tags : fresh.tags,
		assignees: touched.has('assignees') ? draft.assignees : fresh.assignees,
		channelId: touched.has('channelId') ? draft.channelId : fresh.channelId,
		page: { ...fresh.page, lead: isKept(PERSONAL) ? leadOf(draft, fresh) : fresh.page.lead },
	};
}

/** Who fills the fields stays who he is when the page still lists him. */
function leadOf(draft: Draft, fresh: Draft): number | undefined {
	const person = draft.page.lead === undefined ? undefined : draft.page.people[draft.page.lead];
	const index = person && fresh.page.people.findIndex((other) => JSON.stringify(other) === JSON.stringify(person));
	return index === undefined || index < 0 ? undefined : index;
}
