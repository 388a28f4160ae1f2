import { type Delivery, isRepeatable } from '@/lib/delivery/delivery';
import { dueAt, isDue } from '@/lib/delivery/due';
import { payloadFor } from '@/lib/delivery/payload';
import { statesThatAre } from '@/lib/delivery/standing';
import { type DeliveryEvent, transition } from '@/lib/delivery/transition';
import type { Answer } from '@/lib/rechat/answer';
import { captureLead } from '@/lib/rechat/api';
import type { Resend } from '@/lib/setup/settings';
import { noteHealth } from '@/lib/store/channel-health';
import { changeDelivery, listDeliveries } from '@/lib/store/deliveries';
import { nextFollowUpTime, recoverFollowUps, sendFollowUps } from './send-follow-ups';
import { beginRun, obstacle, paced, type Run, rest, type World } from './world';

/**
 * Sends all that is due, one at a time. Returns the time (milliseconds since the epoch) at which to come again, or
 * undefined when nothing waits. Fails when the database failed for one of the leads, after it has seen to the others.
 * Run it under a lock: it takes what it finds in `sending` for something whose worker died.
 */
export async function dispatch(world: World): Promise<number | undefined> {
	const resend = await world.resend();
	const pass = newPass(world);
	await each(pass, await listDeliveries('sending'), ({ id }) =>
		apply(id, { name: 'interrupted', at: world.now(), random: world.random(), resend }),
	);
	await recoverFollowUps(world);
	await deliverDue(pass, resend);
	// There may be thousands: a lead that comes meanwhile does not wait for them.
	await sendFollowUps(pass.run, () => deliverDue(pass, resend));
	await rest(pass.run);
	if (pass.failed.size > 0) throw [...pass.failed.values()][0];
	return nextTime(world.now());
}

/** Makes due at once what only waits for the network or for access to Rechat: one of them has come back. */
export async function hasten(now: number): Promise<void> {
	for (const { id } of await listDeliveries('waiting')) await apply(id, { name: 'hasten', at: now });
}

/** Writes what the event makes of the delivery on disk, if anything; returns the delivery as it is then. */
export const apply = (id: string, event: DeliveryEvent): Promise<Delivery | undefined> =>
	changeDelivery(id, (delivery) => transition(delivery, event));

/** A run, and the leads that could not be seen to in it: one of them must not keep back the others. */
interface Pass {
	run: Run;
	/** What went wrong on this computer, by the lead's id. */
	failed: Map<string, unknown>;
	/** Something could not leave now, and this run doesn't ask again whether it can. */
	isHindered: boolean;
}

const newPass = (world: World): Pass => ({ run: beginRun(world), failed: new Map(), isHindered: false });

async function each(pass: Pass, leads: readonly Delivery[], see: (lead: Delivery) => Promise<unknown>): Promise<void> {
	for (const lead of leads) await see(lead).catch((error: unknown) => pass.failed.set(lead.id, error));
}

/**
 * Sends what is due, what has been due the longest first; then what has become due meanwhile. A run that is hindered
 * ends: as long as leads are tried again it would hold them again, and never ask Rechat.
 */
async function deliverDue(pass: Pass, resend: Resend): Promise<void> {
	for (let due = await listDue(pass); due.length > 0 && !pass.isHindered; due = await listDue(pass))
		await each(pass, due, (delivery) => deliver(delivery, pass, resend));
}

async function listDue({ run, failed }: Pass): Promise<Delivery[]> {
	const now = run.now();
	const waiting = await listDeliveries(...statesThatAre('queued'));
	return waiting
		.filter(({ id, state }) => isDue(state, now) && !failed.has(id))
		.sort((a, b) => (dueAt(a.state) ?? 0) - (dueAt(b.state) ?? 0));
}

async function nextTime(now: number): Promise<number | undefined> {
	const waiting = await listDeliveries(...statesThatAre('queued'));
	const deliveries = waiting.map(({ state }) => (isDue(state, now) ? now : dueAt(state)));
	const times = [...deliveries, await nextFollowUpTime(now)].filter((time) => time !== undefined);
	return times.length > 0 ? Math.min(...times) : undefined;
}

/** A channel that Rechat no longer knows is noticed at its first refusal. */
async function noteAnswer(channelId: string, answer: Answer, at: number): Promise<void> {
	if (answer.name === 'accepted') await noteHealth(channelId, { acceptedAt: at });
	if (answer.name !== 'refused') return;
	const { status, requestId } = answer;
	await noteHealth(channelId, { refusal: { at, status, requestId } });
}

async function deliver(delivery: Delivery, pass: Pass, resend: Resend): Promise<void> {
	const { run } = pass;
	const { now, random } = run;
	const repeatable = isRepeatable(delivery.payload, resend);
	if (!repeatable && (await apply(delivery.id, { name: 'doubted', at: now() }))?.state.name === 'unconfirmed') return;
	const why = await obstacle(run, repeatable);
	if (why) {
		pass.isHindered = true;
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
