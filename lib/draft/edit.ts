import { withAgent } from '@/lib/lead/assignee';
import { ADDRESS_FIELDS, addressPath, cutValue, type Field, PERSON_FIELDS } from '@/lib/lead/fields';
import type { Address, Assignee } from '@/lib/lead/lead';
import { formatFullAddress, formatStreetAddress } from '@/lib/parse/address/address-format';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Preset } from '@/lib/setup/preset';
import type { Draft } from './draft';

const STREET = addressPath('street_address');
const FULL = addressPath('full_address');

/**
 * The draft with one field as the user typed it, cut at the field's limit. `street_address` and `full_address`
 * follow the parts until the user edits them by hand.
 */
export function editField(draft: Draft, field: Field, value: string): Draft {
	const edited = {
		...draft,
		values: { ...draft.values, [field]: cutValue(field, value) },
		touched: touch(draft.touched, field),
	};
	return isAddressPart(field) ? followParts(edited) : edited;
}

/** The draft with its tags, its assignees or its channel as the user chose them. */
export function choose(draft: Draft, chosen: Partial<Pick<Draft, 'tags' | 'assignees' | 'channelId'>>): Draft {
	return { ...draft, ...chosen, touched: Object.keys(chosen).reduce(touch, draft.touched) };
}

/** The draft with the preset the user chose, or with none: what that names replaces what was chosen by hand. */
export function choosePreset(draft: Draft, preset: Preset | undefined): Draft {
	const named = [preset?.channelId && 'channelId', preset?.assignees && 'assignees'];
	const touched = draft.touched.filter((name) => !named.includes(name));
	return { ...draft, presetId: preset?.id, touched: touch(touched, 'presetId') };
}

/** The draft with nobody in the lead's fields: the "Clear" beside a filled-in person. */
export function clearPerson(draft: Draft): Draft {
	const values = { ...draft.values };
	for (const field of PERSON_FIELDS) delete values[field];
	return {
		...draft,
		values,
		touched: PERSON_FIELDS.reduce(touch, draft.touched),
		page: { ...draft.page, lead: undefined },
	};
}

/** The draft with somebody of the page in the lead's fields; tags and source are the user's to choose. */
export function fillWithPerson(draft: Draft, index: number): Draft {
	const person = draft.page.people[index];
	if (!person) return draft;
	const cleared = clearPerson(draft);
	const values = { ...cleared.values };
	for (const field of PERSON_FIELDS) values[field] = person[field] ?? '';
	return { ...cleared, values, page: { ...draft.page, lead: index } };
}

/** The draft with one more agent asked for; one who is asked for already stays once. */
export const askFor = (draft: Draft, agent: Assignee): Draft =>
	choose(draft, { assignees: withAgent(draft.assignees, agent) });

/** The draft with one more line at the end of its note. */
export function addToNote(draft: Draft, line: string): Draft {
	return editField(draft, 'note', [draft.values.note, line].filter(Boolean).join('\n'));
}

/** The parts of the draft's address that are not empty. */
const addressOf = (values: Draft['values']): Address =>
	withoutEmpty(Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, values[addressPath(field)]?.trim()])));

function touch(touched: readonly string[], name: string): string[] {
	return touched.includes(name) ? [...touched] : [...touched, name];
}

const isAddressPart = (field: Field) =>
	field.startsWith('listing.property.address.') && field !== STREET && field !== FULL;

/** A street without parts (another country's, or one that was only read whole) stays as it is. */
function followParts(draft: Draft): Draft {
	const { touched } = draft;
	const parts = addressOf(draft.values);
	const built = formatStreetAddress(parts);
	const street = touched.includes(STREET) || !built ? parts.street_address : built;
	const full = touched.includes(FULL) ? parts.full_address : formatFullAddress({ ...parts, street_address: street });
	return { ...draft, values: { ...draft.values, [STREET]: street ?? '', [FULL]: full ?? '' } };
}
