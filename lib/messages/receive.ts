import * as z from 'zod/mini';
import { Failure, failureCode } from '@/lib/lead/failure';
import { type Browser, browser } from '@/lib/platform/browser';
import { log } from '@/lib/platform/log';
import { COMMANDS, type CommandName, type Handlers } from './contract';
import { ANSWERS, type Reply } from './reply';

const Envelope = z.object({ command: z.enum(Object.keys(COMMANDS) as CommandName[]), request: z.unknown() });

/**
 * Answers the commands of the extension's own pages with the handlers, always with a reply; anybody else is refused.
 * `prepare` runs before each command: when it fails, the command is not begun.
 */
export function receive(handlers: Handlers, prepare: () => Promise<void>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
		isOwnPage(sender)
			? answer(handlers, prepare, message)
			: Promise.resolve({ error: 'not_understood' } satisfies Reply),
	);
}

/** A content script has the extension's id too, but its URL is the page's. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
	return sender.id === browser.runtime.id && Boolean(sender.url?.startsWith(browser.runtime.getURL('/')));
}

async function answer(handlers: Handlers, prepare: () => Promise<void>, message: unknown): Promise<Reply> {
	const envelope = Envelope.safeParse(message);
	if (!envelope.success) return { error: 'not_understood' };
	const { command, request } = envelope.data;
	try {
		await prepare();
		const value = await run(handlers, command, request);
		return { value: command in ANSWERS ? value : 'done' };
	} catch (error) {
		log('command failed', { command, code: failureCode(error) }, error);
		return { error: failureCode(error) };
	}
}

function run<Name extends CommandName>(handlers: Handlers, name: Name, request: unknown): Promise<unknown> {
	const parsed = COMMANDS[name].safeParse(request);
	if (!parsed.success) throw new Failure('not_understood');
	return handlers[name](parsed.data as Parameters<Handlers[Name]>[0]);
}
