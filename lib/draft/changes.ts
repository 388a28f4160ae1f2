import { FIELDS, type Field } from '@/lib/lead/fields';
import type { Draft } from './draft';

/** What somebody chooses, or what follows from a choice; the texts are fields. */
const PARTS = ['tags', 'assignees', 'channelId', 'presetId', 'because', 'ruling', 'notePrefix', 'page'] as const;

/** The names of what two states of a draft differ in: fields of the lead, and other parts of the draft. */
export function changesOf(before: Draft, after: Draft): string[] {
	const isTouchedOnce = (name: string) => before.touched.includes(name) !== after.touched.includes(name);
	return [
		...FIELDS.filter((field) => (before.values[field] ?? '') !== (after.values[field] ?? '') || isTouchedOnce(field)),
		...PARTS.filter((part) => !isSame(before[part], after[part]) || isTouchedOnce(part)),
	];
}

/** What a keystroke leaves alone is the same object: it is not written out to be compared. */
const isSame = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** `onto` with those changes of `draft`: what another form has changed meanwhile stays. */
export function withChanges(onto: Draft, draft: Draft, changes: readonly string[]): Draft {
	const fields = FIELDS.filter((field) => changes.includes(field)).map((field) => [field, draft.values[field]]);
	const parts = PARTS.filter((part) => changes.includes(part)).map((part) => [part, draft[part]]);
	return {
		...onto,
		...Object.fromEntries(parts),
		values: { ...onto.values, ...(Object.fromEntries(fields) satisfies Partial<Record<Field, string>>) },
		touched: [
			...onto.touched.filter((name) => !changes.includes(name)),
			...draft.touched.filter((name) => changes.includes(name)),
		],
	};
}

const isOther = (own: Draft, saved: Draft) =>
	own.sentAt !== saved.sentAt || own.corrects !== saved.corrects || changesOf(own, saved).length > 0;

/**
 * The draft that a form goes on with when those are on disk: its own as another form has changed or sent it, or, as long
 * as nothing is typed in it, one that is newer. Undefined when it keeps its own.
 */
export function draftElsewhere(own: Draft, onDisk: readonly Draft[]): Draft | undefined {
	const isNewer = ({ updatedAt }: Draft) => updatedAt > own.updatedAt;
	// Opened and typed in within one millisecond.
	const isBegun = ({ updatedAt, sentAt }: Draft) => sentAt === undefined && updatedAt === own.updatedAt;
	const same = onDisk.find(({ id }) => id === own.id);
	if (same) return isNewer(same) && isOther(own, same) ? same : undefined;
	if (own.touched.length > 0) return undefined;
	return onDisk
		.filter((other) => (isNewer(other) || isBegun(other)) && other.corrects === undefined)
		.sort((a, b) => b.updatedAt - a.updatedAt)[0];
}
