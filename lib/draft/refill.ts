import type { Person } from '@/lib/capture/capture';
import { ADDRESS_FIELDS, addressPath, FIELDS, type Field, PERSON_FIELDS } from '@/lib/lead/fields';
import type { Draft } from './draft';
import { isEdited, isEnforced } from './draft-state';

/** The note belongs to the person: it holds their message. */
const PERSONAL: readonly Field[] = [...PERSON_FIELDS, 'note', 'lead_source'];
const ADDRESS: readonly Field[] = ADDRESS_FIELDS.map(addressPath);
const WHOLE = [PERSONAL, ADDRESS];

/**
 * Brings what was read again into a draft without touching what the user edited. A person is filled in whole or not at
 * all: as soon as one of the lead's own fields was edited, none is filled, so that two people are never mixed; an address
 * likewise.
 */
export function refill(draft: Draft, fresh: Draft): Draft {
	if (!isEdited(draft)) return { ...fresh, id: draft.id, corrects: draft.corrects };
	const touched = new Set(draft.touched);
	const isKept = (group: readonly Field[]) => group.some((field) => touched.has(field));
	const kept = FIELDS.filter(
		(field) => touched.has(field) || WHOLE.some((group) => group.includes(field) && isKept(group)),
	);
	return {
		...draft,
		values: { ...fresh.values, ...Object.fromEntries(kept.map((field) => [field, draft.values[field] ?? ''])) },
		tags: touched.has('tags') ? draft.tags : fresh.tags,
		assignees: touched.has('assignees') && !isEnforced(fresh.ruling, 'assignees') ? draft.assignees : fresh.assignees,
		channelId: touched.has('channelId') && !isEnforced(fresh.ruling, 'channelId') ? draft.channelId : fresh.channelId,
		presetId: touched.has('presetId') ? draft.presetId : fresh.presetId,
		because: fresh.because,
		ruling: fresh.ruling,
		notePrefix: fresh.notePrefix,
		page: { ...fresh.page, lead: isKept(PERSONAL) ? leadOf(draft, fresh) : fresh.page.lead },
	};
}

/** The person in the fields stays when the page still lists them. */
function leadOf(draft: Draft, fresh: Draft): number | undefined {
	const person = draft.page.lead === undefined ? undefined : draft.page.people[draft.page.lead];
	return person && findPerson(person, fresh);
}

/** The same person's place among the people of another reading. */
function findPerson(person: Person, { page }: Draft): number | undefined {
	const index = page.people.findIndex((other) => JSON.stringify(other) === JSON.stringify(person));
	return index < 0 ? undefined : index;
}

/**
 * The draft to go on with when one was kept for the page. A sent one is shown as its receipt, unless the page now offers
 * somebody it did not name then (the next message of an inbox); an unsent one is brought up to date.
 */
export function resume(kept: Draft, fresh: Draft): Draft {
	if (kept.sentAt === undefined) return refill(kept, fresh);
	const offered = fresh.page.lead === undefined ? undefined : fresh.page.people[fresh.page.lead];
	return offered && findPerson(offered, kept) === undefined ? fresh : kept;
}
