import * as z from 'zod/mini';
import { FailureCode } from '@/lib/lead/failure';

/** Apart from the commands: whoever only sends some needs nothing of what all of them carry. */

/** What a command answers with; any other one with nothing. */
export const ANSWERS = {
	submitLead: z.object({ id: z.string() }),
} as const;

/** What goes back over the wire, always: done, perhaps with an answer, or why not. */
export const Reply = z.union([z.object({ value: z.unknown() }), z.object({ error: FailureCode })]);
export type Reply = z.infer<typeof Reply>;
