import { Failure } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import { type CommandName, Reply, type Request } from './contract';

/** Asks the background to do something; fails with a `Failure` whose code has words for the user. */
export async function send<Name extends CommandName>(command: Name, request: Request<Name>): Promise<void> {
	const reply = Reply.safeParse(await browser.runtime.sendMessage({ command, request }).catch(() => undefined));
	if (!reply.success) throw new Failure('not_understood');
	if ('error' in reply.data) throw new Failure(reply.data.error);
}
