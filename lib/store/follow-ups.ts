import type { FollowUp, FollowUpState } from '@/lib/delivery/follow-up';
import { timelineOf } from '@/lib/delivery/standing';
import { Failure } from '@/lib/lead/failure';
import { database } from './database/database';

/** All changes in the state. */
export const listFollowUps = (state: FollowUpState['name']): Promise<FollowUp[]> =>
	database.followUps.where('state.name').equals(state).toArray();

/** What was done to a lead after it was accepted, oldest first. */
export const followUpsOf = (deliveryId: string): Promise<FollowUp[]> =>
	database.followUps.where({ deliveryId }).sortBy('createdAt');

/**
 * Puts the change in the queue of its lead. A reassignment needs a lead that Rechat has, and takes the place of one that
 * still waits: only the last would count. A timeline entry may wait for its lead's id, but not where none will come.
 * Fails with `too_late` otherwise.
 */
export function addFollowUp(followUp: FollowUp): Promise<void> {
	return database.transaction('rw', database.deliveries, database.followUps, async () => {
		const delivery = await database.deliveries.get(followUp.deliveryId);
		const { name } = followUp.change;
		const timeline = delivery ? timelineOf(delivery.state.name) : 'never';
		if (timeline === 'never' || (name === 'reassign' && timeline !== 'open')) throw new Failure('too_late');
		if (name === 'reassign')
			await database.followUps
				.where({ deliveryId: followUp.deliveryId })
				.filter(({ change, state }) => change.name === 'reassign' && state.name === 'waiting')
				.delete();
		await database.followUps.add(await asLatest(followUp));
	});
}

/** Whichever wish comes last counts, though the clock may have been set back since the one before it. */
async function asLatest(followUp: FollowUp): Promise<FollowUp> {
	const others = await followUpsOf(followUp.deliveryId);
	const latest = Math.max(...others.filter(({ id }) => id !== followUp.id).map(({ createdAt }) => createdAt));
	return { ...followUp, createdAt: Math.max(followUp.createdAt, latest + 1) };
}

/** Changes what is on disk by a pure function of it; nothing is written when that gives undefined. A new time is a new wish. */
export function changeFollowUp(
	id: string,
	change: (followUp: FollowUp) => FollowUp | undefined,
): Promise<FollowUp | undefined> {
	return database.transaction('rw', database.followUps, async () => {
		const saved = await database.followUps.get(id);
		const changed = saved && change(saved);
		if (!changed) return saved;
		const written = changed.createdAt === saved.createdAt ? changed : await asLatest(changed);
		await database.followUps.put(written);
		return written;
	});
}

/**
 * Removes a reassignment that waits when there is a newer one of its lead, and says so. One whose answer was lost waits
 * to be sent again, and by then the user may have asked for somebody else: it must not come after that.
 */
export function dropOvertaken({ id, deliveryId, createdAt, change }: FollowUp): Promise<boolean> {
	if (change.name !== 'reassign') return Promise.resolve(false);
	return database.transaction('rw', database.followUps, async () => {
		const newer = await database.followUps
			.where({ deliveryId })
			.filter((other) => other.change.name === 'reassign' && other.createdAt > createdAt)
			.count();
		if (newer > 0) await database.followUps.delete(id);
		return newer > 0;
	});
}
