import '@/tests/support/fake-database';
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import type { ImportPlan } from '@/lib/setup/file/plan';
import type { WholeSetUp } from '@/lib/setup/file/write';
import { aChannel, aPreset, aRule, uuid } from '@/tests/support/set-up-rows';
import { addChannels, saveChannel } from './channels';
import { importSetUp, readOwnSetUp } from './import-set-up';
import { saveSettings } from './settings';

const NONE = { added: 0, changed: 0, same: 0 };

/** A plan that keeps what is there and adds one of everything. */
function addOne(current: WholeSetUp): ImportPlan {
	return {
		channels: NONE,
		presets: NONE,
		agents: NONE,
		rules: NONE,
		settings: [],
		problems: [],
		write: {
			channels: [...current.channels, aChannel(9, { position: 9 })],
			presets: [...current.presets, aPreset(9)],
			agents: [...current.agents, { id: uuid(9), first_name: 'Ana' }],
			rules: [...current.rules, aRule(9)],
			settings: { undoSeconds: 5 },
		},
	};
}

beforeEach(() => addChannels([aChannel(1)]));

it('writes all of the plan, and leaves the settings that it does not name', async () => {
	await saveSettings({ ...DEFAULT_SETTINGS, defaultTags: ['Spring'] });
	await importSetUp(addOne);
	const { channels, presets, agents, rules, settings } = await readOwnSetUp();
	expect(channels.map(({ label }) => label)).toEqual(['Channel 1', 'Channel 9']);
	expect([presets.length, agents.length, rules.length]).toEqual([1, 1, 1]);
	expect(settings).toMatchObject({ undoSeconds: 5, defaultTags: ['Spring'] });
});

it('plans anew on what another page has changed since the preview', async () => {
	await saveChannel(aChannel(1, { label: 'Renamed' }));
	await importSetUp(addOne);
	expect((await readOwnSetUp()).channels.map(({ label }) => label)).toEqual(['Renamed', 'Channel 9']);
});

it('writes nothing at all when one part of it can’t be written', async () => {
	const before = await readOwnSetUp();
	const tooMany = (current: WholeSetUp): ImportPlan => {
		const plan = addOne(current);
		return { ...plan, write: { ...plan.write, rules: Array.from({ length: 3_000 }, (_, place) => aRule(place)) } };
	};
	await expect(importSetUp(tooMany)).rejects.toMatchObject({ code: 'too_many_rules' });
	expect(await readOwnSetUp()).toEqual(before);
});
