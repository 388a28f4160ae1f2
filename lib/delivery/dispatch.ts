import { type Delivery, isRepeatable } from '@/lib/lead/delivery';
import { captureLead, type Fetch, isReachable } from '@/lib/rechat/api';
import { changeDelivery, dueAt, listDeliveries } from '@/lib/store/deliveries';
import { payloadFor } from './payload';
import { type DeliveryEvent, transition } from './transition';

/** What the dispatcher needs of the world. */
export interface World {
	fetch: Fetch;
	/** Milliseconds since the epoch. */
	now: () => number;
	/** 0…1. */
	random: () => number;
	/** May this browser talk to Rechat's host just now? */
	isAllowed: () => Promise<boolean>;
	/** One call of the extension API: it alone resets the worker's idle clock, a pending fetch does not. */
	stayAlive: () => Promise<unknown>;
	/** Words the note's line about an old capture. */
	capturedLine: (at: number) => string;
}

/** At most four requests a second: Rechat publishes no limit. */
const PACE = 250;

/**
 * Sends all that is due, one at a time. Gives the time (milliseconds since the epoch) at which to come again, or
 * undefined when nothing waits. Run it under a lock: it takes a delivery found in `sending` for one whose worker died.
 */
export async function dispatch(world: World): Promise<number | undefined> {
	for (const delivery of await listDeliveries('sending'))
		await apply(delivery.id, { name: 'interrupted', at: world.now(), random: world.random() });
	for (let next = await nextDue(world.now()); next; next = await nextDue(world.now())) await deliver(next, world);
	const times = (await listDeliveries('saved', 'waiting')).map(({ state }) => dueAt(state) ?? Number.POSITIVE_INFINITY);
	return times.length > 0 ? Math.min(...times) : undefined;
}

/** Writes what the event makes of the delivery on disk, if anything; gives the delivery as it stands. */
export const apply = (id: string, event: DeliveryEvent): Promise<Delivery | undefined> =>
	changeDelivery(id, (delivery) => transition(delivery, event));

/** The delivery that has been due the longest. */
async function nextDue(now: number): Promise<Delivery | undefined> {
	const due = (await listDeliveries('saved', 'waiting')).filter(({ state }) => (dueAt(state) ?? now + 1) <= now);
	return due.sort((a, b) => (dueAt(a.state) ?? 0) - (dueAt(b.state) ?? 0)).at(0);
}

async function deliver(delivery: Delivery, world: World): Promise<void> {
	const why = await obstacle(delivery, world);
	const { now, random } = world;
	if (why) {
		await apply(delivery.id, { name: 'held', at: now(), why, random: random() });
		return;
	}
	const begun = await apply(delivery.id, { name: 'begin', at: now() });
	// Taken back between our look and now.
	if (begun?.state.name !== 'sending') return;
	const started = now();
	await world.stayAlive();
	const lead = payloadFor(begun, started, world.capturedLine);
	const answer = await captureLead(world.fetch, begun.channel.leadChannel, lead, now);
	await apply(delivery.id, { name: 'answered', at: now(), answer, random: random() });
	await pause(started + PACE - now());
}

/**
 * What keeps the lead from being sent now. A lead that may not be sent twice first waits for any answer of Rechat's host,
 * so that ordinary loss of Wi-Fi doesn't leave it in doubt.
 */
async function obstacle(delivery: Delivery, world: World): Promise<'no-access' | 'offline' | undefined> {
	if (!(await world.isAllowed())) return 'no-access';
	if (isRepeatable(delivery.payload)) return undefined;
	await world.stayAlive();
	return (await isReachable(world.fetch)) ? undefined : 'offline';
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, Math.max(0, milliseconds)));
