import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Assignee } from '@/lib/lead/lead';
import type { CHANNEL_COLORS, Channel } from '@/lib/setup/channel';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import type { Settings } from '@/lib/setup/settings';
import type { Agent } from '../sandbox/rechat/agents';
import type { KnownChannel } from '../sandbox/rechat/channels';
import type { Sandbox } from '../sandbox/sandbox';
import type { InstalledExtension } from './browser';
import { type Command, carryOut } from './commands';
import { until } from './until';

/** What a user has stored before a test begins. */
export interface StoredSetUp {
	channels: Channel[];
	roster: Assignee[];
	settings: Settings;
}

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
 * Installing opens the options page on its own, in the empty tab that is there, and to Chromium each start of a profile is
 * an installation: it is waited for, so that it can't come in front of a test's page and close its popup.
 */
export function installing({ context, extensionId }: InstalledExtension): Promise<Page> {
	const address = `chrome-extension://${extensionId}/options.html`;
	const opened = () => context.pages().find((page) => page.url().startsWith(address));
	return until('the options page opens by itself', opened);
}

/** Stores channels, agents and settings with the extension's own commands, from its own page. */
export async function setUp(extension: InstalledExtension, { channels, roster, settings }: StoredSetUp) {
	const page = await installing(extension);
	await carryOut(page, [
		...channels.map((channel): Command => ({ command: 'saveChannel', request: { channel } })),
		...roster.map((agent): Command => ({ command: 'saveAgent', request: { agent: { ...agent, id: randomUUID() } } })),
		{ command: 'saveSettings', request: { settings } },
	]);
	// Left empty rather than closed: with its last tab a browser ends.
	await page.goto('about:blank');
}
