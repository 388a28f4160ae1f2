import { describe, expect, it } from 'vitest';
import type { Channel } from '../channel';
import { DEFAULT_SETTINGS, withChoice } from '../default-settings';
import type { Settings } from '../settings';
import { managedAgents, mergePolicy, type OwnSetUp } from './merge-policy';
import { type Policy, readPolicy } from './policy';

const RENO = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10';
const MINE = '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321';

const own = (id: string, label: string, leadChannel: string): Channel => ({
	id,
	label,
	accountPath: [],
	color: 'pink',
	leadChannel,
	position: 0,
});

const mine = own('mine', 'Mine', MINE);
const user = (change: Partial<OwnSetUp> = {}): OwnSetUp => ({
	channels: [mine],
	rules: [],
	settings: DEFAULT_SETTINGS,
	...change,
});
const merged = (given: Record<string, unknown>, saved = user()) => mergePolicy(saved, withIds(readPolicy(given)));

const withIds = (policy: Policy): Policy => ({
	...policy,
	channels: policy.channels.map((channel) => ({ ...channel, id: `own-${channel.leadChannel.slice(0, 4)}` })),
});

const channels = [{ label: 'Inquiries', account: 'Example Realty › Reno', leadChannel: RENO }];

describe('settings under a policy', () => {
	const has = (change: Partial<Settings>) => user({ settings: withChoice(DEFAULT_SETTINGS, change) });
	it.each<[string, Record<string, unknown>, OwnSetUp, Partial<Settings>, string[], string[]]>([
		['stay without one', {}, has({ undoSeconds: 9 }), { undoSeconds: 9 }, [], []],
		['take what is suggested', { undoSeconds: 20 }, user(), { undoSeconds: 20 }, ['undoSeconds'], []],
		[
			'keep what the user set, over a suggestion',
			{ undoSeconds: 20 },
			has({ undoSeconds: 9 }),
			{ undoSeconds: 9 },
			[],
			[],
		],
		[
			'keep even what the user set back to how it comes',
			{ undoSeconds: 20 },
			has({ undoSeconds: 5 }),
			{ undoSeconds: 5 },
			[],
			[],
		],
		[
			'keep what differs in settings of an earlier version',
			{ undoSeconds: 20, retentionDays: 30 },
			user({ settings: { ...DEFAULT_SETTINGS, undoSeconds: 9 } }),
			{ undoSeconds: 9, retentionDays: 30 },
			['retentionDays'],
			[],
		],
		[
			'take what is enforced over all',
			{ undoSeconds: 20, enforced: ['undoSeconds'] },
			has({ undoSeconds: 9 }),
			{ undoSeconds: 20 },
			['undoSeconds'],
			['undoSeconds'],
		],
		[
			'can not be enforced to nothing',
			{ enforced: ['tags', 'rules'] },
			has({ defaultTags: ['A'] }),
			{ defaultTags: ['A'] },
			[],
			[],
		],
		[
			'take tags, sources and resending by their names here',
			{ tags: ['Web'], leadSources: ['Sign'], resend: 'ask' },
			user(),
			{ defaultTags: ['Web'], leadSources: ['Sign'], resend: 'ask' },
			['tags', 'leadSources', 'resend'],
			[],
		],
	])('%s', (_what, given, saved, expected, inUse, enforced) => {
		const { settings, managed } = merged(given, saved);
		expect(settings).toMatchObject(expected);
		expect(managed).toMatchObject({ inUse, enforced, problems: [] });
	});
});

describe('channels under a policy', () => {
	it("stand behind the brokerage's", () =>
		expect(merged({ channels })).toMatchObject({
			channels: [{ id: 'own-3f1c', label: 'Inquiries', accountPath: ['Example Realty', 'Reno'] }, { id: 'mine' }],
			managed: { isManaged: true, channelIds: ['own-3f1c'], inUse: ['channels'], mayAddChannels: true },
		}));
	it('keep their own id and color when the brokerage names them too', () =>
		expect(merged({ channels }, user({ channels: [own('old', 'Old', RENO), mine] })).channels).toMatchObject([
			{ id: 'old', label: 'Inquiries', color: 'pink' },
			{ id: 'mine' },
		]));
	it("are the brokerage's alone where it enforces them", () =>
		expect(merged({ channels, enforced: ['channels'] })).toMatchObject({
			channels: [{ label: 'Inquiries' }],
			managed: { mayAddChannels: false },
		}));
	it('may be added unless it says no', () =>
		expect(merged({ channels, usersMayAddChannels: false })).toMatchObject({
			channels: [{ label: 'Inquiries' }, { id: 'mine' }],
			managed: { mayAddChannels: false },
		}));
	it.each([['Example Realty › Reno › Inquiries'], ['example realty > reno > inquiries']])(
		'can be the default by their whole name: %s',
		(defaultChannel) =>
			expect(merged({ channels, defaultChannel })).toMatchObject({
				settings: { defaultChannelId: 'own-3f1c' },
				managed: { inUse: ['defaultChannel', 'channels'] },
			}),
	);
	it('that are not there are no default, and named', () =>
		expect(merged({ channels, defaultChannel: 'Sparks', enforced: ['defaultChannel'] })).toMatchObject({
			settings: DEFAULT_SETTINGS,
			managed: { enforced: [], problems: [{ name: 'defaultChannel', code: 'channel_missing' }] },
		}));
});

describe('rules and agents under a policy', () => {
	const rule = {
		id: 'r',
		name: 'Mine',
		isOn: true,
		when: { sites: [], states: [], cities: [], zips: [], agents: [], offices: [] },
		target: {},
	};
	it("rules stand behind the brokerage's, which point to its channels", () =>
		expect(
			merged(
				{
					channels,
					rules: [
						{ name: 'Lost', target: { channel: 'Sparks' } },
						{
							name: 'Nevada',
							when: { states: ['NV'] },
							target: { channel: 'Example Realty/Reno/Inquiries', tags: ['NV'] },
						},
					],
					enforced: ['rules'],
				},
				user({ rules: [rule] }),
			),
		).toMatchObject({
			rules: [{ id: 'managed:2', name: 'Nevada', target: { channelId: 'own-3f1c', tags: ['NV'] } }, { id: 'r' }],
			managed: {
				ruleIds: ['managed:2'],
				enforced: ['rules'],
				problems: [{ name: 'rules', row: 1, code: 'channel_missing' }],
			},
		}));
	it("names the brokerage's agents, with their offices and accounts", () =>
		expect(managedAgents([{ email: 'ana@example.com', office: 'Reno', account: 'Maple / NV' }])).toEqual([
			{ id: 'managed:1', email: 'ana@example.com', office: 'Reno', accountPaths: [['Maple', 'NV']] },
		]));
});

it('is nobody’s where no policy says anything', () => {
	const saved = user();
	expect(merged({}, saved)).toMatchObject({ ...saved, managed: { isManaged: false, mayAddChannels: true } });
});
