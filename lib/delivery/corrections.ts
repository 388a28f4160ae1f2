import type { Assignee } from '@/lib/lead/lead';
import { withoutEmpty } from '@/lib/parse/without-empty';
import { type Delivery, isRepeatable } from './delivery';
import { isState } from './standing';

type Standing = Pick<Delivery, 'state' | 'attempts'>;

/**
 * The attempts by which Rechat may have the lead. Only an answer that says no rules that out: 429 and 503 (not taken) and
 * other 4xx but 408. A refusal rules out its own attempt, whatever its status was.
 */
export function possibleArrivals({ state, attempts }: Standing): Delivery['attempts'] {
	const undecided = state.name === 'refused' ? attempts.slice(0, -1) : attempts;
	return undecided.filter(({ status }) => !isNo(status));
}

/** True when Rechat may have the lead already. */
export const mayHaveArrived = (delivery: Standing): boolean => possibleArrivals(delivery).length > 0;

/**
 * What the user should know of a lead that may have arrived more than once: every attempt that may have brought it, and
 * whether Rechat makes one of them on its own (it merges contacts by their email, and an assignee keeps its route from choosing
 * another agent). Undefined for any other, and for one whose email was forgotten.
 */
export function repeatsOf(delivery: Delivery): { arrivals: Delivery['attempts']; isSafe: boolean } | undefined {
	const arrivals = possibleArrivals(delivery);
	if (arrivals.length < 2 || delivery.isForgotten) return undefined;
	return { arrivals, isSafe: isRepeatable(delivery.payload, 'when-safe') };
}

const isNo = (status: number | undefined) =>
	status === 503 || (status !== undefined && status >= 400 && status < 500 && status !== 408);

/** True when the lead itself can still be changed, sent elsewhere or taken back: it is not under way, and Rechat can't have it. */
export const isCorrectable = (delivery: Standing): boolean =>
	isState(delivery.state.name, 'unsent') && !mayHaveArrived(delivery);

/** The delivery on its way to another channel, from `at` (milliseconds since the epoch); undefined when it is too late for that. */
export const moveTo = (delivery: Delivery, channel: Delivery['channel'], at: number): Delivery | undefined =>
	isCorrectable(delivery) ? { ...delivery, channel, state: { name: 'saved', notBefore: at } } : undefined;

/** The delivery with other agents asked for; undefined when it is too late for that. */
export const askInstead = (delivery: Delivery, assignees: Assignee[]): Delivery | undefined =>
	isCorrectable(delivery) ? { ...delivery, payload: withoutEmpty({ ...delivery.payload, assignees }) } : undefined;

/** How a lead gets other agents: by a call to Rechat, by changing what waits; or why it can't. */
export function reassignWay(lead: {
	state: Delivery['state']['name'];
	isCorrectable: boolean;
}): 'call' | 'rewrite' | 'without-id' | 'done' | 'unsure' {
	if (lead.isCorrectable) return 'rewrite';
	if (lead.state === 'accepted') return 'call';
	if (lead.state === 'accepted-without-id') return 'without-id';
	return lead.state === 'dismissed' ? 'done' : 'unsure';
}
