import '@/tests/support/fake-database';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/entrypoints/background/commands';
import { listChannels } from '@/lib/store/channels';
import { readSettings } from '@/lib/store/settings';
import { CHANNEL } from '@/tests/support/a-form';
import { until } from '@/tests/support/until';
import { changeSettings, saveChannel } from './changes';

const OTHER = {
	...CHANNEL,
	id: '0b0e7c2a-0000-4000-8000-000000000002',
	label: 'Newsletters',
	leadChannel: '4f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
};

let answering: Promise<void> = Promise.resolve();
let before: Promise<unknown> = Promise.resolve();

/** One after the other, as the browser gives a lock. */
const request = (_: string, run: () => Promise<void>) => {
	before = before.then(run);
	return before;
};

beforeEach(() => {
	answering = Promise.resolve();
	vi.stubGlobal('navigator', { locks: { request } });
	fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
		const { command, request: asked } = message as { command: 'saveChannel'; request: unknown };
		const value = await (handlers[command] as (request: unknown) => Promise<unknown>)(asked);
		if (command === 'saveChannel') await answering;
		return { value };
	});
});

const save = (channel: typeof OTHER | typeof CHANNEL) => saveChannel({ ...channel, accountPath: [] });

it('the first channel remains the default when a second comes', async () => {
	await save(CHANNEL);
	await save(OTHER);
	expect((await readSettings()).defaultChannelId).toBe(CHANNEL.id);
});

it('the second one stays the default when it is chosen as soon as it is there', async () => {
	await save(CHANNEL);
	let answer = () => undefined as unknown;
	answering = new Promise((resolve) => {
		answer = () => resolve();
	});
	const saved = save(OTHER);
	await until('it is there', async () => (await listChannels()).length === 2);
	await changeSettings(() => ({ defaultChannelId: OTHER.id }));
	answer();
	await saved;
	expect((await readSettings()).defaultChannelId).toBe(OTHER.id);
});
