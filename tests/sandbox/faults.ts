import * as z from 'zod/mini';
import { MISBEHAVIOURS, type Misbehaviour } from './misbehaviours';
import type { Call } from './rechat/calls';

export type FaultName = keyof typeof MISBEHAVIOURS;
const FAULT_NAMES = Object.keys(MISBEHAVIOURS) as [FaultName, ...FaultName[]];

const CALLS = ['capture', 'assignees', 'timeline', 'probe'] as const satisfies Call[];

/** An order to misbehave. */
export const Fault = z.strictObject({
	fault: z.enum(FAULT_NAMES),
	/** For so many requests from now; 1 when absent. */
	times: z.optional(z.int().check(z.positive())),
	/** Only for this call; `all` means the probe too. Absent: the three calls. */
	on: z.optional(z.enum([...CALLS, 'all'])),
	/** The header's value: seconds, or an HTTP date. */
	retryAfter: z.optional(z.string()),
	/** How late a stalled answer comes; 40 when absent. */
	seconds: z.optional(z.number()),
	/** Whether Rechat does what it is asked for although it answers so. */
	taken: z.optional(z.boolean()),
});
export type Fault = z.infer<typeof Fault>;

export const misbehaviour = ({ fault, taken }: Fault): Misbehaviour => {
	const itself: Misbehaviour = MISBEHAVIOURS[fault];
	return { ...itself, taken: taken ?? itself.taken };
};

const strikes = ({ on }: Fault, call: Call) => {
	if (call === 'preflight' || call === 'unknown') return false;
	if (on === undefined) return call !== 'probe';
	return on === 'all' || on === call;
};

/** The orders that are still to be carried out, first come first. */
export class Faults {
	private orders: Fault[] = [];

	order(fault: Fault) {
		this.orders.push({ times: 1, ...fault });
	}

	clear() {
		this.orders = [];
	}

	/** The misbehaviour for the next request of this call, and counts it. */
	next(call: Call): Fault | undefined {
		const fault = this.orders.find((order) => strikes(order, call));
		if (!fault) return undefined;
		fault.times = (fault.times ?? 1) - 1;
		if (fault.times <= 0) this.orders = this.orders.filter((order) => order !== fault);
		return fault;
	}

	/** What is ordered still, in words for the page. */
	pending() {
		return this.orders.map((order) => ({ ...order, says: MISBEHAVIOURS[order.fault].says }));
	}
}

/** All misbehaviours with their words, for the page to offer. */
export const offered = () => FAULT_NAMES.map((fault) => ({ fault, says: MISBEHAVIOURS[fault].says }));
