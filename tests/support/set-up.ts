import { randomUUID } from 'node:crypto';
import type { Assignee } from '@/lib/lead/lead';
import type { CommandName, Request } from '@/lib/messages/contract';
import type { CHANNEL_COLORS, Channel } from '@/lib/setup/channel';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/setup/settings';
import type { Agent } from '../sandbox/rechat/agents';
import type { KnownChannel } from '../sandbox/rechat/channels';
import type { Sandbox } from '../sandbox/sandbox';
import type { ExtensionBrowser } from './browser';
import { until } from './until';

/** What a user has stored before a test begins. */
export interface StoredSetUp {
	channels: Channel[];
	roster: Assignee[];
	settings: Settings;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const COLORS = ['teal', 'violet', 'orange', 'blue'] as const satisfies (typeof CHANNEL_COLORS)[number][];

const stored = ({ id, label, accountPath }: KnownChannel, position: number): Channel => ({
	id: randomUUID(),
	label,
	accountPath,
	color: COLORS[position % COLORS.length] ?? 'slate',
	leadChannel: id,
	position,
});

const assignee = ({ first_name, last_name, email, phone_number, mls, mls_id }: Agent): Assignee => ({
	first_name,
	last_name,
	email,
	phone_number,
	mls,
	mls_id,
});

/** All channels of the sandbox, the first as default; its first agent is the user, the next two are the roster. */
export function usualSetUp({ channels, agents }: Pick<Sandbox, 'channels' | 'agents'>): StoredSetUp {
	const saved = channels.map(stored);
	const [me, ...roster] = agents.slice(0, 3).map(assignee);
	const settings: Settings = { ...DEFAULT_SETTINGS, undoSeconds: 0 };
	if (me) settings.me = me;
	if (saved[0]) settings.defaultChannelId = saved[0].id;
	return { channels: saved, roster, settings };
}

/**
 * Installing opens the options page by itself, in the empty tab that is there: it is waited for, so that it can't come in
 * front of a test's page.
 */
async function optionsPage({ context, extensionId, openExtensionPage }: ExtensionBrowser) {
	const address = `chrome-extension://${extensionId}/options.html`;
	const opened = () => context.pages().find((page) => page.url().startsWith(address));
	return until('the options page opens by itself', opened, 3).catch(() => openExtensionPage('options.html'));
}

/** Stores channels, agents and settings with the extension's own commands, from its own page. */
export async function setUp(browser: ExtensionBrowser, { channels, roster, settings }: StoredSetUp) {
	const page = await optionsPage(browser);
	const send = async <Name extends CommandName>(command: Name, request: Request<Name>) => {
		const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { command, request });
		if (JSON.stringify(reply) !== '{"value":"done"}') throw new Error(`${command}: ${JSON.stringify(reply)}`);
	};
	for (const channel of channels) await send('saveChannel', { channel });
	for (const agent of roster) await send('saveAgent', { agent: { ...agent, id: randomUUID() } });
	await send('saveSettings', { settings });
	if (browser.context.pages().length === 1) await browser.context.newPage();
	await page.close();
}
