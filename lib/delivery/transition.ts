import type { Answer } from '@/lib/rechat/answer';
import type { Resend } from '@/lib/setup/settings';
import { type Delivery, type DeliveryState, isRepeatable, type StateName } from './delivery';
import { isDue } from './due';
import { ignoredFields } from './ignored-fields';
import { waitFor } from './retry-time';

/** What can happen to a delivery. Times are milliseconds since the epoch; `random` is 0…1, for the jitter of the back-off. */
export type DeliveryEvent =
	/** The request is about to leave. */
	| { name: 'begin'; at: number }
	| { name: 'answered'; at: number; answer: Answer; random: number; resend: Resend }
	/** Nothing was sent: Rechat can't be reached or is in trouble, or this browser doesn't let us. */
	| { name: 'held'; at: number; why: 'offline' | 'no-access' | 'busy'; random: number }
	/** The worker or the browser died while the request was under way. */
	| { name: 'interrupted'; at: number; random: number; resend: Resend }
	/** The user wants it sent now, who has seen so many attempts. */
	| { name: 'retry'; at: number; attempts: number }
	/** The network or the access to Rechat is back. */
	| { name: 'hasten'; at: number }
	/** The user no longer wants such a lead sent again on its own. */
	| { name: 'doubted'; at: number }
	| { name: 'dismiss'; at: number };

/** After a week of trying, the user has to look. Milliseconds. */
const PATIENCE = 7 * 24 * 60 * 60_000;
/** A browser that was closed for that week, or a clock that was wrong, has not tried for a week: some two hours of trying. */
const FEWEST_TRIES = 8;

/** From which states each event is taken; in any other it changes nothing. */
const TAKEN_FROM: Record<DeliveryEvent['name'], readonly StateName[]> = {
	begin: ['saved', 'waiting'],
	answered: ['sending'],
	held: ['saved', 'waiting'],
	interrupted: ['sending'],
	retry: ['saved', 'waiting', 'refused', 'unconfirmed', 'stalled'],
	hasten: ['waiting'],
	doubted: ['waiting'],
	dismiss: ['waiting', 'refused', 'unconfirmed', 'stalled'],
};

/**
 * The delivery's state after the event, or undefined when the event means nothing in its state: an accepted lead
 * never goes back on its way, and a lead leaves the disk only by being accepted or dismissed.
 */
export function transition(delivery: Delivery, event: DeliveryEvent): Delivery | undefined {
	if (!TAKEN_FROM[event.name].includes(delivery.state.name) || !concerns(event, delivery)) return undefined;
	const tries = event.name === 'retry' ? 0 : (delivery.tries ?? 0);
	const state = nextState({ ...delivery, tries: tries + 1 }, event);
	return {
		...delivery,
		attempts: attemptsAfter(delivery, event),
		tries: state.name === 'waiting' ? tries + 1 : tries,
		...(event.name === 'retry' && { patientSince: event.at }),
		state,
	};
}

/** Meanwhile the lead may have been taken back and sent again, have been tried once more, or wait for something else. */
function concerns(event: DeliveryEvent, { state, attempts }: Delivery): boolean {
	// An attempt that the user doesn't know of may have arrived: sending again would be a second lead.
	if (event.name === 'retry') return event.attempts === attempts.length;
	if (event.name === 'begin' || event.name === 'held') return isDue(state, event.at);
	const why = state.name === 'waiting' ? state.why : undefined;
	if (event.name === 'hasten') return why === 'offline' || why === 'no-access';
	return event.name !== 'doubted' || why === 'unclear';
}

function attemptsAfter({ attempts }: Delivery, event: DeliveryEvent): Delivery['attempts'] {
	if (event.name === 'begin') return [...attempts, { at: event.at }];
	if (event.name !== 'answered') return attempts;
	return attempts.map((attempt, index) =>
		index === attempts.length - 1 ? { ...attempt, status: event.answer.status } : attempt,
	);
}

function nextState(delivery: Delivery, event: DeliveryEvent): DeliveryState {
	switch (event.name) {
		case 'begin':
			return { name: 'sending', since: event.at };
		case 'answered':
			return afterAnswer(delivery, event);
		case 'held':
			return wait(delivery, event, event.why);
		case 'interrupted':
			return doubt(delivery, event, 'interrupted');
		case 'retry':
		case 'hasten':
			return { name: 'saved', notBefore: event.at };
		case 'doubted':
			return { name: 'unconfirmed', at: event.at, why: 'no-answer' };
		case 'dismiss':
			return { name: 'dismissed', at: event.at };
	}
}

function afterAnswer(delivery: Delivery, event: Extract<DeliveryEvent, { name: 'answered' }>): DeliveryState {
	const { answer, at } = event;
	switch (answer.name) {
		case 'accepted': {
			const { leadId, contactId, parsed } = answer;
			if (leadId === undefined) return { name: 'accepted-without-id', at };
			return { name: 'accepted', at, leadId, contactId, ignored: ignoredFields(delivery.payload, parsed) };
		}
		case 'busy':
			return wait(delivery, event, 'busy', answer.retryAfter);
		case 'refused':
			return { name: 'refused', at, status: answer.status, message: answer.message, requestId: answer.requestId };
		case 'doubtful':
			return doubt(delivery, event, answer.why);
	}
}

type Doubt = Extract<DeliveryState, { name: 'unconfirmed' }>['why'];

/** It may have been taken: sent again on its own only as the user wants it. */
function doubt(delivery: Delivery, event: { at: number; random: number; resend: Resend }, why: Doubt): DeliveryState {
	return isRepeatable(delivery.payload, event.resend)
		? wait(delivery, event, 'unclear')
		: { name: 'unconfirmed', at: event.at, why };
}

function wait(
	delivery: Delivery,
	{ at, random }: { at: number; random: number },
	why: Extract<DeliveryState, { name: 'waiting' }>['why'],
	retryAfter = 0,
): DeliveryState {
	const { tries = 1, createdAt, patientSince = createdAt } = delivery;
	if (at - patientSince > PATIENCE && tries >= FEWEST_TRIES) return { name: 'stalled', at, why };
	return { name: 'waiting', since: at, until: at + waitFor(tries, random, retryAfter), why };
}
