import { Failure } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import type { Answer, CommandName, Request } from './contract';
import { ANSWERS, Reply } from './reply';

/** Doing these twice is doing them once, so they are asked again when the worker died before it answered. */
const REPEATABLE: readonly CommandName[] = ['submitLead', 'copyLeads'];

/**
 * Asks the background to do something, and returns its answer; fails with a `Failure` whose code has words for the
 * user.
 */
export async function send<Name extends CommandName>(command: Name, request: Request<Name>): Promise<Answer<Name>> {
	const again = REPEATABLE.includes(command) ? ask : () => undefined;
	const answer = (await ask(command, request)) ?? (await again(command, request));
	if (answer === undefined) throw new Failure('no_reply');
	const reply = Reply.safeParse(answer);
	if (!reply.success) throw new Failure('not_understood');
	if ('error' in reply.data) throw new Failure(reply.data.error);
	return expectAnswer(command, reply.data.value);
}

function expectAnswer<Name extends CommandName>(command: Name, value: unknown): Answer<Name> {
	if (!(command in ANSWERS)) return undefined as Answer<Name>;
	const answer = ANSWERS[command as keyof typeof ANSWERS].safeParse(value);
	if (!answer.success) throw new Failure('not_understood');
	return answer.data as Answer<Name>;
}

/** The answer; undefined when none came. */
const ask = (command: CommandName, request: unknown): Promise<unknown> =>
	browser.runtime.sendMessage({ command, request }).catch(() => undefined);
