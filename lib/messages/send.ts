import { Failure } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import type { Answer, CommandName, Request } from './contract';
import { ANSWERS, isReply } from './reply';

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
	if (!isReply(answer)) throw new Failure('not_understood');
	if ('error' in answer) throw new Failure(answer.error);
	return expectAnswer(command, answer.value);
}

function expectAnswer<Name extends CommandName>(command: Name, value: unknown): Answer<Name> {
	if (!(command in ANSWERS)) return undefined as Answer<Name>;
	if (!ANSWERS[command as keyof typeof ANSWERS](value)) throw new Failure('not_understood');
	return value as Answer<Name>;
}

/** The answer; undefined when none came. */
const ask = (command: CommandName, request: unknown): Promise<unknown> =>
	browser.runtime.sendMessage({ command, request }).catch(() => undefined);
