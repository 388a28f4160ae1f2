import { repeatsOf } from '@/lib/delivery/corrections';
import type { Delivery } from '@/lib/delivery/delivery';
import type { TakenLead } from '../sandbox/rechat/memory';
import type { Sandbox } from '../sandbox/sandbox';

/** What became of one person who was sent: what the disk says, and what Rechat knows. */
export interface Entry {
	/** The last name, by which the two are matched: no two are alike. */
	person: string;
	onDisk: Delivery[];
	/** How many requests with the person reached Rechat. */
	requests: number;
	taken: TakenLead[];
}

/** What must not become of anybody. */
export type Wrong =
	| 'lost'
	| 'twice on disk'
	| 'not at rest'
	| 'unexplained repeat'
	| 'uncounted request'
	| 'untrue receipt';

/** Matches everybody who was sent with what is on disk and with what Rechat was asked. */
export function accountOf(people: readonly string[], onDisk: readonly Delivery[], { book, leads }: Sandbox): Entry[] {
	const bodies = book.of('capture').map(({ body }) => body);
	return people.map((person) => ({
		person,
		onDisk: onDisk.filter(({ payload }) => payload.last_name === person),
		requests: bodies.filter((body) => body.includes(`"${person}"`)).length,
		taken: leads.filter(({ payload }) => payload.last_name === person),
	}));
}

/** Where a lead rests after trouble: Rechat has it, or the user knows that it may not. */
const ENDS = ['accepted', 'accepted-without-id', 'unconfirmed'];

/** What is wrong with what became of a person; empty when their receipt is the truth. */
export function wrongsOf({ onDisk, requests, taken }: Entry): Wrong[] {
	const [delivery, ...more] = onDisk;
	if (!delivery) return ['lost'];
	const { state, attempts } = delivery;
	const repeats = repeatsOf(delivery);
	// What was sent again on its own has an email and an assignee, and its receipt counts every time.
	const isExplained = taken.length < 2 || (repeats?.isSafe && repeats.arrivals.length >= taken.length);
	const isTrue = state.name === 'accepted' ? taken.some(({ id }) => id === state.leadId) : taken.length > 0;
	const wrongs: [Wrong, boolean][] = [
		['twice on disk', more.length > 0],
		['not at rest', !ENDS.includes(state.name)],
		['unexplained repeat', !isExplained],
		['uncounted request', requests > attempts.length],
		['untrue receipt', state.name.startsWith('accepted') && !isTrue],
	];
	return wrongs.filter(([, isSo]) => isSo).map(([wrong]) => wrong);
}
