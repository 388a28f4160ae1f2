import { describe, expect, it } from 'vitest';
import { isSameAgent } from '@/lib/lead/assignee';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import type { Channel } from '../channel';
import { DEFAULT_SETTINGS } from '../default-settings';
import { type Rule, RuleConditions } from '../rule';
import { isUpToDate, planImport } from './plan';
import { readSetUpFile } from './read';
import { accountsOf, type WholeSetUp, writeSetUpFile } from './write';

const uuid = (end: string) => `0b7de2a4-8f55-4c1e-b2f6-${end.padStart(12, '0')}`;

const channel = (id: string, label: string, accountPath: string[], secret: string): Channel => ({
	id: uuid(id),
	label,
	accountPath,
	color: 'teal',
	leadChannel: uuid(secret),
	position: 0,
});

const reno = channel('1', 'Inquiries', ['Maple', 'Reno'], 'a1');
const sparks = channel('2', 'News', ['Maple', 'Sparks'], 'a2');
const ana: RosterAgent = {
	id: uuid('b1'),
	first_name: 'Ana',
	email: 'ana@example.com',
	accountPaths: [['Maple', 'Reno']],
};
const bo: RosterAgent = {
	id: uuid('b2'),
	first_name: 'Bo',
	email: 'bo@example.com',
	accountPaths: [['Maple', 'Sparks']],
};
const rule = (id: string, channelId?: string): Rule => ({
	id: uuid(id),
	name: `Rule ${id}`,
	isOn: true,
	when: RuleConditions.parse({ states: ['NV'] }),
	target: { tags: ['NV'], ...(channelId && { channelId }) },
});

const whole: WholeSetUp = {
	channels: [reno, { ...sparks, position: 1 }],
	presets: [{ id: uuid('c1'), name: 'for Bo', color: 'red', position: 0, channelId: sparks.id }],
	rules: [rule('d1', reno.id), rule('d2', sparks.id), rule('d3')],
	agents: [ana, bo],
	settings: {
		...DEFAULT_SETTINGS,
		me: { email: 'me@example.com' },
		defaultChannelId: reno.id,
		undoSeconds: 9,
		chosen: ['me'],
	},
};
const nobody: WholeSetUp = { channels: [], presets: [], rules: [], agents: [], settings: DEFAULT_SETTINGS };

const written = (options: Partial<Parameters<typeof writeSetUpFile>[1]> = {}, from = whole) =>
	JSON.stringify(writeSetUpFile(from, { withIds: true, office: [], now: 0, ...options }));

const plan = (text: string, current: WholeSetUp) => {
	const read = readSetUpFile(text);
	if ('refusal' in read) throw new Error(read.refusal);
	return planImport(
		read,
		current,
		(agent) => current.agents.find((other) => isSameAgent(other, agent)),
		() => uuid('ff'),
	);
};

describe('a set-up file', () => {
	it('brings a whole set-up to somebody who has nothing, but not who he is', () => {
		const { write, problems } = plan(written(), nobody);
		expect(problems).toEqual([]);
		expect(write).toMatchObject({
			channels: whole.channels,
			presets: whole.presets,
			rules: whole.rules,
			agents: [ana, bo],
		});
		expect(write.settings).toEqual({ undoSeconds: 9, defaultChannelId: reno.id });
	});

	it('changes nothing when it is taken again', () => expect(isUpToDate(plan(written(), whole))).toBe(true));

	it('holds no Lead Channel ID unless asked for', () => {
		const text = written({ withIds: false });
		for (const { leadChannel } of whole.channels) expect(text).not.toContain(leadChannel);
		expect(plan(text, nobody)).toMatchObject({
			channels: { added: 0 },
			problems: [
				{ list: 'channels', row: 1, name: 'Maple › Reno › Inquiries', code: 'without_id' },
				{ list: 'channels', row: 2, code: 'without_id' },
				{ list: 'rules', row: 1, name: 'Rule d1', code: 'points_nowhere' },
				{ list: 'rules', row: 2, name: 'Rule d2', code: 'points_nowhere' },
			],
			settings: ['undoSeconds'],
		});
		expect(plan(text, whole).problems).toEqual([]);
	});

	it('of an office holds its channels, agents, rules and presets, and those for every office', () => {
		const file = writeSetUpFile(whole, { withIds: true, office: ['Maple', 'Sparks'], now: 0 });
		expect(file).toMatchObject({ name: 'Maple › Sparks', channels: [{ label: 'News' }], agents: [bo] });
		expect(file.rules.map(({ name }) => name)).toEqual(['Rule d2', 'Rule d3']);
		expect(file.presets).toHaveLength(1);
		expect(file).not.toHaveProperty('defaultChannelId');
		expect(accountsOf(whole.channels)).toEqual([['Maple'], ['Maple', 'Reno'], ['Maple', 'Sparks']]);
	});

	it('brings a newer set-up in place, and removes nothing', () => {
		const newer = written(
			{},
			{ ...whole, channels: [{ ...reno, label: 'Listing inquiries' }], rules: [rule('d4')], agents: [] },
		);
		const own = channel('9', 'Own', [], 'a9');
		const { write, channels, rules } = plan(newer, { ...whole, channels: [...whole.channels, own] });
		expect(write.channels.map(({ label }) => label)).toEqual(['Listing inquiries', 'News', 'Own']);
		expect(write.rules.map(({ name }) => name)).toEqual(['Rule d1', 'Rule d2', 'Rule d3', 'Rule d4']);
		expect(write.agents).toEqual([ana, bo]);
		expect([channels, rules]).toEqual([
			{ added: 0, changed: 1, same: 0 },
			{ added: 1, changed: 0, same: 0 },
		]);
	});

	it('knows a channel by its Lead Channel ID and an agent by email, and points rules and presets to those', () => {
		const mine = { ...reno, id: uuid('77'), label: 'Mine' };
		const anna = { ...ana, id: uuid('78'), first_name: 'Anna' };
		const { write, agents } = plan(written(), { ...nobody, channels: [mine], agents: [anna] });
		expect(write.channels).toMatchObject([{ id: mine.id, label: 'Inquiries' }, { id: sparks.id }]);
		expect(write.rules[0]?.target.channelId).toBe(mine.id);
		expect(write.settings.defaultChannelId).toBe(mine.id);
		expect(write.agents).toMatchObject([{ id: anna.id, first_name: 'Ana' }, { id: bo.id }]);
		expect(agents).toEqual({ added: 1, changed: 1, same: 0 });
	});

	it('adds no channel where the brokerage lets nobody add any, and says so', () => {
		const read = readSetUpFile(written());
		if ('refusal' in read) throw new Error(read.refusal);
		const { problems, write } = planImport(
			read,
			{ ...whole, channels: [reno] },
			() => undefined,
			() => uuid('ff'),
			false,
		);
		expect(write.channels.map(({ label }) => label)).toEqual(['Inquiries']);
		expect(problems[0]).toEqual({ list: 'channels', row: 2, name: 'Maple › Sparks › News', code: 'not_allowed' });
	});

	it("gives agents of a policy ids of the roster's own", () => {
		const given = written({}, { ...whole, agents: [{ ...ana, id: 'managed:1' }] });
		expect(plan(given, nobody).write.agents[0]?.id).toBe(uuid('ff'));
	});

	it('is taken as far as it is good: what is damaged or stands there twice is named', () => {
		const file = JSON.parse(written());
		file.channels.push({ ...file.channels[0], id: uuid('88') }, { label: 7 });
		file.rules[0] = { name: 'Broken', when: 'ever' };
		file.settings.undoSeconds = 'soon';
		file.agents = { ana };
		const { problems, write } = plan(JSON.stringify(file), nobody);
		expect(problems).toEqual([
			{ list: 'settings', code: 'damaged' },
			{ list: 'channels', row: 3, name: 'Maple › Reno › Inquiries', code: 'twice' },
			{ list: 'channels', row: 4, code: 'damaged' },
			{ list: 'agents', code: 'damaged' },
			{ list: 'rules', row: 1, name: 'Broken', code: 'damaged' },
		]);
		expect([write.channels.length, write.rules.length, write.agents.length]).toEqual([2, 2, 0]);
	});
});

describe('a file is refused', () => {
	it.each([
		['when it was cut short', written().slice(0, -20), 'damaged'],
		['when it is no JSON', 'a,b,c\n1,2,3', 'other_program'],
		['when it is JSON of another program', '{"channels":[]}', 'other_program'],
		['when it is a list', '[]', 'other_program'],
		['when it is of a newer version', written().replace('"version":1', '"version":2'), 'newer_version'],
		['when it is empty', ' \n', 'empty'],
		['when it is far too large', `${' '.repeat(50_000_000)}x`, 'too_large'],
	])('%s', (_what, text, refusal) => expect(readSetUpFile(text)).toEqual({ refusal }));

	it.each(['0', '-1.5', '1.5', '"1"', 'null', '[1]'])('when its version is %s', (version) => {
		const text = written().replace('"version":1', `"version":${version}`);
		expect(readSetUpFile(text)).toEqual({ refusal: 'damaged' });
	});

	it('not for the mark that some editors put first', () =>
		expect(readSetUpFile(`\uFEFF${written()}`)).toHaveProperty('file'));
});
