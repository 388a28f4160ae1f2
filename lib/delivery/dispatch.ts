import { type Delivery, isRepeatable, type Resend } from '@/lib/lead/delivery';
import type { Answer } from '@/lib/rechat/answer';
import { captureLead } from '@/lib/rechat/api';
import { noteHealth } from '@/lib/store/channel-health';
import { changeDelivery, dueAt, listDeliveries } from '@/lib/store/deliveries';
import { nextFollowUpTime, recoverFollowUps, sendFollowUps } from './follow-up';
import { payloadFor } from './payload';
import { type DeliveryEvent, transition } from './transition';
import { beginRun, obstacle, paced, type Run, type World } from './world';

/**
 * Sends all that is due, one at a time. Gives the time (milliseconds since the epoch) at which to come again, or
 * undefined when nothing waits. Run it under a lock: it takes what it finds in `sending` for something whose worker died.
 */
export async function dispatch(world: World): Promise<number | undefined> {
	const resend = await world.resend();
	for (const delivery of await listDeliveries('sending'))
		await apply(delivery.id, { name: 'interrupted', at: world.now(), random: world.random(), resend });
	await recoverFollowUps(world);
	const run = beginRun(world);
	for (let next = await nextDue(world.now()); next; next = await nextDue(world.now())) await deliver(next, run, resend);
	await sendFollowUps(run);
	return nextTime();
}

/** Makes due at once what only waits for the network or for access to Rechat: one of them has come back. */
export async function hasten(now: number): Promise<void> {
	for (const { id, state } of await listDeliveries('waiting'))
		if (state.name === 'waiting' && (state.why === 'offline' || state.why === 'no-access'))
			await apply(id, { name: 'retry', at: now });
}

/** Writes what the event makes of the delivery on disk, if anything; gives the delivery as it stands. */
export const apply = (id: string, event: DeliveryEvent): Promise<Delivery | undefined> =>
	changeDelivery(id, (delivery) => transition(delivery, event));

/** The delivery that has been due the longest. */
async function nextDue(now: number): Promise<Delivery | undefined> {
	const due = (await listDeliveries('saved', 'waiting')).filter(({ state }) => (dueAt(state) ?? now + 1) <= now);
	return due.sort((a, b) => (dueAt(a.state) ?? 0) - (dueAt(b.state) ?? 0)).at(0);
}

async function nextTime(): Promise<number | undefined> {
	const deliveries = (await listDeliveries('saved', 'waiting')).map(({ state }) => dueAt(state));
	const times = [...deliveries, await nextFollowUpTime()].filter((time) => time !== undefined);
	return times.length > 0 ? Math.min(...times) : undefined;
}

/** A channel that Rechat no longer knows is noticed at its first refusal. */
async function noteAnswer(channelId: string, answer: Answer, at: number): Promise<void> {
	if (answer.name === 'accepted') await noteHealth(channelId, { acceptedAt: at });
	if (answer.name !== 'refused') return;
	const { status, requestId } = answer;
	await noteHealth(channelId, { refusal: { at, status, requestId } });
}

async function deliver(delivery: Delivery, run: Run, resend: Resend): Promise<void> {
	const why = await obstacle(run, isRepeatable(delivery.payload, resend));
	const { now, random } = run;
	if (why) {
		await apply(delivery.id, { name: 'held', at: now(), why, random: random() });
		return;
	}
	const begun = await apply(delivery.id, { name: 'begin', at: now() });
	// Taken back between our look and now.
	if (begun?.state.name !== 'sending') return;
	const lead = payloadFor(begun, now(), run.capturedLine);
	const answer = await paced(run, () => captureLead(run.fetch, begun.channel.leadChannel, lead, now));
	await apply(delivery.id, { name: 'answered', at: now(), answer, random: random(), resend });
	await noteAnswer(begun.channel.id, answer, now());
}
