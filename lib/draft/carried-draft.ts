import * as z from 'zod/mini';
import { asAssignee } from '@/lib/lead/assignee';
import { ASSIGNEE_FIELDS, FIELDS, type Field, maxLength } from '@/lib/lead/fields';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Draft } from './draft';
import { noteOf } from './note';

/** How such a text tells what it is. */
const FORMAT = 'Send to Rechat lead';
/** Counted up when what an older version makes of a text would be wrong. */
const VERSION = 1;

/** No lead is that long; in characters. */
const LONGEST = 100_000;

const words = z.string().check(z.maxLength(255));
const CarriedAssignee = z.partialRecord(z.enum(ASSIGNEE_FIELDS), words);

/** A draft on its way to another machine: what is in the form, in Rechat's names; no channel, no id of ours. */
const CarriedDraft = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	/** ISO 8601. */
	captured: z.iso.datetime(),
	fields: z
		.partialRecord(z.enum(FIELDS), z.string())
		.check(z.refine((fields) => FIELDS.every((field) => (fields[field] ?? '').length <= maxLength(field)))),
	tags: z.array(words).check(z.maxLength(100)),
	assignees: z.array(CarriedAssignee).check(z.maxLength(100)),
	/** The abbreviation of the MLS whose number the listing has. */
	mls: z.optional(words),
});

const Head = z.object({ format: z.literal(FORMAT), version: z.number() });

/** Why a text is no draft that can be opened; each has its words in `_locales` (`carry_…`). */
export type CarryProblem = 'not_ours' | 'newer' | 'damaged';

/**
 * Writes the draft as a text that people can read and that `readCarriedDraft` reads on another machine: JSON, with a
 * version. Its channel and our ids stay here: a channel id is a secret, and means nothing elsewhere.
 */
export function writeCarriedDraft({ capturedAt, values, tags, assignees, page }: Draft): string {
	// The line from the page travels as the last of the note.
	const carried = { ...values, note: noteOf(values), page_note: '' };
	const written: z.infer<typeof CarriedDraft> = {
		format: FORMAT,
		version: VERSION,
		captured: new Date(capturedAt).toISOString(),
		fields: withoutEmpty(Object.fromEntries(FIELDS.map((field) => [field, carriedValue(field, carried[field])]))),
		tags,
		assignees: assignees.map(asAssignee),
		...(page.details.mls && { mls: page.details.mls }),
	};
	return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** What is longer than its field takes (a web address is never cut) would not be read. */
const carriedValue = (field: Field, value = '') => (value.length > maxLength(field) ? '' : value.trim());

/**
 * Makes a draft of such a text, with the id; whatever is around it (a mail's greeting) is passed over. `now` is in
 * milliseconds since the epoch. All or nothing: a text that is not wholly understood gives the reason instead.
 */
export function readCarriedDraft(
	written: string,
	id: string,
	now: number,
): { draft: Draft; problem?: undefined } | { problem: CarryProblem } {
	const json = parseJson(written);
	const head = Head.safeParse(json);
	if (!head.success) return { problem: written.includes(FORMAT) ? 'damaged' : 'not_ours' };
	if (head.data.version > VERSION) return { problem: 'newer' };
	const carried = CarriedDraft.safeParse(json);
	return carried.success ? { draft: toDraft(carried.data, id, now) } : { problem: 'damaged' };
}

function toDraft(
	{ captured, fields, tags, assignees, mls }: z.infer<typeof CarriedDraft>,
	id: string,
	now: number,
): Draft {
	return {
		id,
		pageKey: `lead:${id}`,
		// A clock that runs ahead elsewhere must not put it into the future.
		capturedAt: Math.min(Date.parse(captured), now),
		updatedAt: now,
		values: fields,
		tags,
		assignees,
		touched: [...Object.keys(fields), 'tags', 'assignees'],
		page: { kind: 'other', people: [], details: mls ? { mls } : {}, origins: [] },
	};
}

function parseJson(written: string): unknown {
	if (written.length > LONGEST) return undefined;
	try {
		return JSON.parse(written.slice(written.indexOf('{'), written.lastIndexOf('}') + 1));
	} catch {
		return undefined;
	}
}
