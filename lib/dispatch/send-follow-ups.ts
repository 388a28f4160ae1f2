import { followUpDueAt } from '@/lib/delivery/due';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { type FollowUpEvent, followUpTransition, isRepeatableChange } from '@/lib/delivery/follow-up-transition';
import { timelineOf } from '@/lib/delivery/standing';
import type { Answer } from '@/lib/rechat/answer';
import { logActivity, reassignLead } from '@/lib/rechat/api';
import { readDeliveries } from '@/lib/store/deliveries';
import { changeFollowUp, dropOvertaken, listFollowUps } from '@/lib/store/follow-ups';
import { obstacle, paced, type Run, type World } from './world';

/** Takes every change that was under way when its worker died out of `sending`. */
export async function recoverFollowUps(world: World): Promise<void> {
	for (const { id } of await listFollowUps('sending'))
		await applyToFollowUp(id, { name: 'interrupted', at: world.now(), random: world.random() });
}

/**
 * Sends the changes that are due and whose leads have an id, in the order in which the user made them; those whose leads
 * will never have one are at their end. `first` is done before each that is sent.
 */
export async function sendFollowUps(run: Run, first: () => Promise<void>): Promise<void> {
	for (const { followUp, lead } of await waitingChanges()) {
		if (lead === undefined || timelineOf(lead.state.name) === 'never')
			await applyToFollowUp(followUp.id, { name: 'strand', at: run.now() });
		else if (lead.state.name === 'accepted' && isDue(followUp, run.now())) {
			await first();
			await sendFollowUp(followUp, lead.state.leadId, run);
		}
	}
}

const isDue = (followUp: FollowUp, now: number) => (followUpDueAt(followUp, now) ?? 0) <= now;

/** When the next change is to be sent, at `now` or later (milliseconds since the epoch); undefined when none can be. */
export async function nextFollowUpTime(now: number): Promise<number | undefined> {
	const ready = (await waitingChanges()).filter(({ lead }) => lead?.state.name === 'accepted');
	const times = ready.map(({ followUp }) => followUpDueAt(followUp, now)).filter((time) => time !== undefined);
	return times.length > 0 ? Math.min(...times) : undefined;
}

/** The changes that wait, the oldest first, with the leads that they wait for. */
async function waitingChanges() {
	const followUps = (await listFollowUps('waiting')).sort((a, b) => a.createdAt - b.createdAt);
	const leads = await readDeliveries(followUps.map(({ deliveryId }) => deliveryId));
	return followUps.map((followUp, index) => ({ followUp, lead: leads[index] }));
}

/** Writes what the event makes of the change on disk, if anything. */
export const applyToFollowUp = (id: string, event: FollowUpEvent): Promise<FollowUp | undefined> =>
	changeFollowUp(id, (followUp) => followUpTransition(followUp, event));

async function sendFollowUp(followUp: FollowUp, leadId: string, run: Run): Promise<void> {
	const { now, random } = run;
	if (await dropOvertaken(followUp)) return;
	if (await obstacle(run, isRepeatableChange(followUp))) {
		await applyToFollowUp(followUp.id, { name: 'held', at: now(), random: random() });
		return;
	}
	const begun = await applyToFollowUp(followUp.id, { name: 'begin', at: now() });
	if (begun?.state.name !== 'sending') return;
	const answer = await paced(run, () => request(followUp, leadId, run));
	await applyToFollowUp(followUp.id, { name: 'answered', at: now(), answer, random: random() });
}

function request({ change }: FollowUp, leadId: string, { fetch, now }: World): Promise<Answer> {
	return change.name === 'reassign'
		? reassignLead(fetch, leadId, change.assignees, now)
		: logActivity(fetch, leadId, change.activity, now);
}
