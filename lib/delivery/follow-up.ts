import type { FollowUp } from '@/lib/lead/follow-up';
import type { Answer } from '@/lib/rechat/answer';
import { logActivity, reassignLead } from '@/lib/rechat/api';
import { readDelivery } from '@/lib/store/deliveries';
import { changeFollowUp, followUpDueAt, listFollowUps } from '@/lib/store/follow-ups';
import { type FollowUpEvent, followUpTransition, isRepeatableChange } from './follow-up-transition';
import { obstacle, paced, type Run, type World } from './world';

/** Takes every change that was under way when its worker died out of `sending`. */
export async function recoverFollowUps(world: World): Promise<void> {
	for (const { id } of await listFollowUps('sending'))
		await applyToFollowUp(id, { name: 'interrupted', at: world.now(), random: world.random() });
}

/** Sends the changes of accepted leads that are due, in the order in which the user made them. */
export async function sendFollowUps(run: Run): Promise<void> {
	const due = (await listFollowUps('waiting')).filter((followUp) => (followUpDueAt(followUp) ?? 0) <= run.now());
	for (const followUp of due.sort((a, b) => a.createdAt - b.createdAt)) await sendFollowUp(followUp, run);
}

/** Writes what the event makes of the change on disk, if anything. */
export const applyToFollowUp = (id: string, event: FollowUpEvent): Promise<FollowUp | undefined> =>
	changeFollowUp(id, (followUp) => followUpTransition(followUp, event));

async function sendFollowUp(followUp: FollowUp, run: Run): Promise<void> {
	const { now, random } = run;
	const state = (await readDelivery(followUp.deliveryId))?.state;
	const leadId = state?.name === 'accepted' ? state.leadId : undefined;
	if (!leadId || (await obstacle(run, isRepeatableChange(followUp)))) {
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
