import { type FailureCode, isFailureCode } from '@/lib/lead/failure';
import { isObject } from '@/lib/parse/is-object';

/**
 * Apart from the commands: whoever only sends some needs nothing of what all of them carry. Checked by hand, because the
 * form sends before anything needs zod.
 */

/** What a command answers with; any other one with nothing. */
export const ANSWERS = {
	submitLead: (value: unknown): value is { id: string } => isObject(value) && typeof value.id === 'string',
};

/** What goes back over the wire, always: done, perhaps with an answer, or why not. */
export type Reply = { value: unknown } | { error: FailureCode };

export const isReply = (answer: unknown): answer is Reply =>
	isObject(answer) && ('value' in answer || isFailureCode(answer.error));
