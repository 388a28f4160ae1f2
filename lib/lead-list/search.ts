import { type Group, groupOf } from '@/lib/delivery/standing';
import { fold } from '@/lib/parse/fold';
import type { LeadRow } from './lead-row';

/** What the list is narrowed to; what is absent narrows nothing. */
export interface LeadFilter {
	/** As typed: words in any order, or a phone in any notation. */
	text: string;
	group?: Group;
	channelId?: string;
	/** An assignee's name; empty for leads that ask for nobody. */
	assignee?: string;
}

/** The rows that match, in the order they came in. Every word must be found, in whichever field. */
export function findLeads(rows: readonly LeadRow[], { text, group, channelId, assignee }: LeadFilter): LeadRow[] {
	const matches = matcher(text);
	return rows.filter(
		(row) =>
			(group === undefined || groupOf(row.state) === group) &&
			(channelId === undefined || row.channelId === channelId) &&
			(assignee === undefined || asksFor(row, assignee)) &&
			matches(row),
	);
}

/** How many rows there are of each group. */
export function countGroups(rows: readonly LeadRow[]): Record<Group, number> {
	const counts = { 'needs-you': 0, waiting: 0, accepted: 0, done: 0 };
	for (const { state } of rows) counts[groupOf(state)] += 1;
	return counts;
}

const asksFor = ({ assignees }: LeadRow, name: string) =>
	name === '' ? assignees.length === 0 : assignees.includes(name);

/** "555" may be a house number; from four digits on it may be a part of a phone, however that is written. */
const FEWEST_PHONE_DIGITS = 4;

function matcher(text: string): (row: LeadRow) => boolean {
	const words = fold(text).split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	const needles = words.map((word) => ({ word, digits: typedDigits(word) }));
	const phone = typedDigits(words.join(''));
	return ({ words: row, digits }) =>
		needles.every((needle) => row.includes(needle.word) || isPartOf(digits, needle.digits)) || isPartOf(digits, phone);
}

const isPartOf = (digits: string, wanted: string | undefined) => wanted !== undefined && digits.includes(wanted);

function typedDigits(text: string): string | undefined {
	const digits = text.replace(/\D/g, '');
	return /^[\d()+.-]+$/.test(text) && digits.length >= FEWEST_PHONE_DIGITS ? digits : undefined;
}
