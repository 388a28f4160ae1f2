import type { Answer } from '@/lib/rechat/answer';
import type { FollowUp, FollowUpState } from './follow-up';
import { waitFor } from './retry-time';

/** What can happen to a change of an accepted lead. Times are milliseconds since the epoch; `random` is 0…1. */
export type FollowUpEvent =
	| { name: 'begin'; at: number }
	| { name: 'answered'; at: number; answer: Answer; random: number }
	/** Nothing was sent. */
	| { name: 'held'; at: number; random: number }
	/** The worker or the browser died while the request was under way. */
	| { name: 'interrupted'; at: number; random: number }
	/** The user wants it sent now, who has seen so many attempts. */
	| { name: 'retry'; at: number; attempts: number }
	/** The lead came to an end without an id. */
	| { name: 'strand'; at: number };

const TAKEN_FROM: Record<FollowUpEvent['name'], readonly FollowUpState['name'][]> = {
	begin: ['waiting'],
	answered: ['sending'],
	held: ['waiting'],
	interrupted: ['sending'],
	retry: ['waiting', 'refused', 'unconfirmed'],
	strand: ['waiting'],
};

/** Setting the same assignees twice is setting them once; an entry that is logged twice appears twice on the timeline. */
export const isRepeatableChange = ({ change }: FollowUp): boolean => change.name === 'reassign';

/** The change's state after the event, or undefined when the event means nothing in its state. */
export function followUpTransition(followUp: FollowUp, event: FollowUpEvent): FollowUp | undefined {
	if (!TAKEN_FROM[event.name].includes(followUp.state.name)) return undefined;
	// An attempt that the user doesn't know of may have arrived.
	if (event.name === 'retry' && event.attempts !== followUp.attempts) return undefined;
	const tries = event.name === 'retry' ? 0 : (followUp.tries ?? 0);
	const state = nextState({ ...followUp, tries: tries + 1 }, event);
	return {
		...followUp,
		// Asking for the same agents once more is the newest wish.
		createdAt: event.name === 'retry' && followUp.change.name === 'reassign' ? event.at : followUp.createdAt,
		attempts: followUp.attempts + (event.name === 'begin' ? 1 : 0),
		tries: state.name === 'waiting' && event.name !== 'retry' ? tries + 1 : tries,
		state,
	};
}

function nextState(followUp: FollowUp, event: FollowUpEvent): FollowUpState {
	switch (event.name) {
		case 'begin':
			return { name: 'sending', since: event.at };
		case 'retry':
			return { name: 'waiting', since: event.at, until: event.at };
		case 'strand':
			return { name: 'stranded', at: event.at };
		case 'held':
			return wait(followUp, event);
		case 'interrupted':
			return doubt(followUp, event);
		case 'answered':
			return afterAnswer(followUp, event);
	}
}

function afterAnswer(followUp: FollowUp, event: Extract<FollowUpEvent, { name: 'answered' }>): FollowUpState {
	const { answer, at } = event;
	switch (answer.name) {
		case 'accepted':
			return { name: 'done', at };
		case 'busy':
			return wait(followUp, event, answer.retryAfter);
		case 'refused':
			return { name: 'refused', at, status: answer.status, message: answer.message };
		case 'doubtful':
			return doubt(followUp, event);
	}
}

const doubt = (followUp: FollowUp, event: { at: number; random: number }): FollowUpState =>
	isRepeatableChange(followUp) ? wait(followUp, event) : { name: 'unconfirmed', at: event.at };

const wait = (
	{ tries = 1 }: FollowUp,
	{ at, random }: { at: number; random: number },
	retryAfter = 0,
): FollowUpState => ({
	name: 'waiting',
	since: at,
	until: at + waitFor(tries, random, retryAfter),
});
