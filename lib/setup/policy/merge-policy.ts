import { parseAccountPaths } from '@/lib/lead/account-path';
import { managedId, type RosterAgent } from '@/lib/roster/roster-agent';
import type { Channel } from '../channel';
import { channelName } from '../channel-name';
import { isChosen } from '../default-settings';
import type { Rule } from '../rule';
import type { Settings } from '../settings';
import { type Manageable, type Managed, NOT_MANAGED, type PolicyProblem } from './managed';
import { NO_POLICY, nameKey, type Policy, type PolicyChannel, type PolicyRule } from './policy';

/** What is on disk: the user's own. */
export interface OwnSetUp {
	channels: Channel[];
	rules: Rule[];
	settings: Settings;
}

/** The user's own set-up with the brokerage's in it: what the form and the worker go by. */
export interface MergedSetUp extends OwnSetUp {
	managed: Managed;
}

/**
 * Merges the brokerage's policy into the user's set-up. A channel that the user has saved too keeps the id it has; the
 * others must have theirs. The brokerage's channels and rules come first. A value that
 * is only suggested gives way to what the user has set; an enforced one doesn't.
 */
export function mergePolicy(own: OwnSetUp, policy: Policy): MergedSetUp {
	const channels = managedChannels(own.channels, policy.channels);
	const byName = new Map(
		channels.flatMap((channel) => [channel.id, nameKey(channelName(channel))].map((key) => [key, channel.id])),
	);
	const problems = [...policy.problems];
	const rules = policy.rules.flatMap((rule, index) => managedRule(rule, index, byName, problems));
	const defaultChannelId = policy.defaultChannel && findChannel(policy.defaultChannel, byName);
	if (policy.defaultChannel && !defaultChannelId) problems.push({ name: 'defaultChannel', code: 'channel_missing' });
	const settings = mergeSettings(own.settings, policy, defaultChannelId);
	const enforced = policy.enforced.filter((name) => isGiven(name, policy, defaultChannelId));
	return {
		channels: enforced.includes('channels') ? channels : [...channels, ...without(own.channels, channels)],
		rules: [...rules, ...own.rules],
		settings: settings.value,
		managed: {
			...NOT_MANAGED,
			isManaged: isManaged(policy),
			...(policy.brokerage && { brokerage: policy.brokerage }),
			...(policy.support && { support: policy.support }),
			enforced,
			inUse: [...settings.inUse, ...LISTS.filter((name) => countOf(name, policy) > 0)],
			channelIds: channels.map(({ id }) => id),
			ruleIds: rules.map(({ id }) => id),
			mayAddChannels: !enforced.includes('channels') && policy.usersMayAddChannels !== false,
			problems,
		},
	};
}

const LISTS = ['channels', 'roster', 'rules'] as const;

const countOf = (name: (typeof LISTS)[number], policy: Policy): number =>
	name === 'roster' ? policy.agentCount : policy[name].length;

const isManaged = (policy: Policy): boolean =>
	LISTS.some((name) => countOf(name, policy) > 0) ||
	policy.problems.length + policy.enforced.length > 0 ||
	Object.keys(policy).length > Object.keys(NO_POLICY).length;

function managedChannels(own: readonly Channel[], given: readonly PolicyChannel[]): Channel[] {
	const saved = new Map(own.map((channel) => [channel.leadChannel, channel]));
	return given.map((channel, position) => {
		const twin = saved.get(channel.leadChannel);
		const { label, account: accountPath, leadChannel, color = twin?.color ?? 'slate', defaults } = channel;
		const id = twin?.id ?? channel.id ?? '';
		return { ...twin, id, label, accountPath, leadChannel, color, position, ...(defaults && { defaults }) };
	});
}

function without(own: readonly Channel[], managed: readonly Channel[]): Channel[] {
	const ids = new Set(managed.map(({ id }) => id));
	return own.filter(({ id }) => !ids.has(id));
}

const findChannel = (named: string, byName: ReadonlyMap<string, string>): string | undefined =>
	byName.get(named) ?? byName.get(nameKey(named));

/** A rule that points to no channel of the policy is named and left out: it would be skipped on every page. */
function managedRule(
	{ name, when, target: { channel, ...target } }: PolicyRule,
	index: number,
	byName: ReadonlyMap<string, string>,
	problems: PolicyProblem[],
): Rule[] {
	const channelId = channel && findChannel(channel, byName);
	if (channel && !channelId) problems.push({ name: 'rules', row: index + 1, code: 'channel_missing' });
	if (channel && !channelId) return [];
	return [
		{ id: `managed:${index + 1}`, name, isOn: true, when, target: { ...target, ...(channelId && { channelId }) } },
	];
}

/** What the settings are called in the policy. */
const SETTINGS = {
	defaultChannel: 'defaultChannelId',
	tags: 'defaultTags',
	leadSources: 'leadSources',
	resend: 'resend',
	retentionDays: 'retentionDays',
	undoSeconds: 'undoSeconds',
} as const satisfies Partial<Record<Manageable, keyof Settings>>;
type Setting = keyof typeof SETTINGS;

function mergeSettings(own: Settings, policy: Policy, defaultChannelId: string | undefined) {
	const given = { ...policy, defaultChannel: defaultChannelId };
	const inUse = (Object.keys(SETTINGS) as Setting[]).filter(
		(name) => given[name] !== undefined && (policy.enforced.includes(name) || !isChosen(own, SETTINGS[name])),
	);
	const value: Settings = { ...own, ...Object.fromEntries(inUse.map((name) => [SETTINGS[name], given[name]])) };
	return { value, inUse };
}

/** Nothing can be enforced that the policy doesn't give. */
function isGiven(name: Manageable, policy: Policy, defaultChannelId: string | undefined): boolean {
	if (name === 'channels' || name === 'roster' || name === 'rules') return countOf(name, policy) > 0;
	return name === 'defaultChannel' ? defaultChannelId !== undefined : policy[name] !== undefined;
}

/** The agents that a policy names; they are the brokerage's, and their ids say so. */
export const managedAgents = (roster: Policy['roster']): RosterAgent[] =>
	roster.map(({ account, ...agent }, index) => ({
		...agent,
		...(account && { accountPaths: parseAccountPaths(account) }),
		id: managedId(index),
	}));
