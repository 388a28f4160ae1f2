import { Failure } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import { type CommandName, Reply, type Request } from './contract';

/** Doing these twice is doing them once, so they are asked again when the worker died before it answered. */
const REPEATABLE: readonly CommandName[] = ['submitLead', 'copyLeads'];

/** Asks the background to do something; fails with a `Failure` whose code has words for the user. */
export async function send<Name extends CommandName>(command: Name, request: Request<Name>): Promise<void> {
	const again = REPEATABLE.includes(command) ? ask : () => undefined;
	const answer = (await ask(command, request)) ?? (await again(command, request));
	if (answer === undefined) throw new Failure('no_reply');
	const reply = Reply.safeParse(answer);
	if (!reply.success) throw new Failure('not_understood');
	if ('error' in reply.data) throw new Failure(reply.data.error);
}

/** The answer; undefined when none came. */
const ask = (command: CommandName, request: unknown): Promise<unknown> =>
	browser.runtime.sendMessage({ command, request }).catch(() => undefined);
