import type { Page } from '@playwright/test';
import type { CommandName, Request } from '@/lib/messages/contract';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<object | undefined> } };

/** A command of the extension's own, as its pages send it. */
export type Command = { [Name in CommandName]: { command: Name; request: Request<Name> } }[CommandName];

/** Has the worker carry out commands, each after the other, from one of the extension's own pages; throws at the first that it refuses. */
export async function carryOut(page: Page, commands: readonly Command[]): Promise<void> {
	const refused = await page.evaluate(async (all) => {
		for (const each of all) {
			const reply = await chrome.runtime.sendMessage(each);
			if (!reply || !('value' in reply)) return `${each.command}: ${JSON.stringify(reply)}`;
		}
		return undefined;
	}, commands);
	if (refused) throw new Error(refused);
}
