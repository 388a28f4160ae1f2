import type { Assignee } from '@/lib/lead/lead';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Delivery } from './delivery';
import { isState } from './standing';

type Standing = Pick<Delivery, 'state' | 'attempts'>;

/**
 * True when Rechat may have the lead already. Only an answer that says no rules that out: 429 and 503 (not taken) and
 * other 4xx but 408 (DESIGN.md, "Answers"). A refusal rules out its own attempt, whatever its status was.
 */
export function mayHaveArrived({ state, attempts }: Standing): boolean {
	const undecided = state.name === 'refused' ? attempts.slice(0, -1) : attempts;
	return undecided.some(({ status }) => !isNo(status));
}

const isNo = (status: number | undefined) =>
	status === 503 || (status !== undefined && status >= 400 && status < 500 && status !== 408);

/** True when the lead itself can still be changed, sent elsewhere or taken back: it is not under way, and Rechat can't have it. */
export const isCorrectable = (delivery: Standing): boolean =>
	isState(delivery.state.name, 'unsent') && !mayHaveArrived(delivery);

/** Gives the delivery on its way to another channel, from `at` (milliseconds since the epoch); undefined when it is too late for that. */
export const moveTo = (delivery: Delivery, channel: Delivery['channel'], at: number): Delivery | undefined =>
	isCorrectable(delivery) ? { ...delivery, channel, state: { name: 'saved', notBefore: at } } : undefined;

/** Gives the delivery asking for other agents; undefined when it is too late for that. */
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
