import { isSameAgent } from '@/lib/lead/assignee';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import type { Channel } from '../channel';
import { channelName } from '../channel-name';
import type { Preset } from '../preset';
import type { Rule } from '../rule';
import type { Settings } from '../settings';
import type { FileProblem } from './read';
import type { FileChannel, SetUpFile } from './set-up-file';
import type { WholeSetUp } from './write';

/** How many entries of a list come, change, or are there already just as in the file. */
export interface Changes {
	added: number;
	changed: number;
	same: number;
}

/** What taking a file would do: to be shown before, and then written as a whole. */
export interface ImportPlan {
	channels: Changes;
	presets: Changes;
	agents: Changes;
	rules: Changes;
	/** The settings that change. */
	settings: (keyof SetUpFile['settings'] | 'defaultChannelId')[];
	problems: FileProblem[];
	/** What is written: whole lists, so that nothing that is there and not in the file is lost. */
	write: { channels: Channel[]; presets: Preset[]; agents: RosterAgent[]; rules: Rule[]; settings: Partial<Settings> };
}

/** Makes a new id of our own. */
type NewId = () => string;

/**
 * Plans taking a file into the set-up. Entries that are known (by their ids, channels by their Lead Channel ID, agents by
 * email, phone or MLS id) are brought up to date in their place; new ones come at the end; nothing is removed. A channel
 * without its Lead Channel ID can only update one that is there.
 */
export function planImport(
	{ file, problems: read }: { file: SetUpFile; problems: readonly FileProblem[] },
	current: WholeSetUp,
	agentOf: (agent: RosterAgent) => RosterAgent | undefined,
	newId: NewId,
	mayAddChannels = true,
): ImportPlan {
	const problems = [...read];
	const channels = planChannels(file.channels, current.channels, mayAddChannels, problems);
	const inPlace = <T extends { channelId?: string }>(target: T): T => {
		const { channelId } = target;
		return channelId === undefined ? target : { ...target, channelId: channels.ids.get(channelId) ?? channelId };
	};
	const rules = file.rules.map((rule) => ({ ...rule, target: inPlace(rule.target) }));
	const known = new Set(channels.list.map(({ id }) => id));
	rules.forEach(({ name, target }, index) => {
		if (target.channelId !== undefined && !known.has(target.channelId))
			problems.push({ list: 'rules', row: index + 1, name, code: 'points_nowhere' });
	});
	const presets = merge(current.presets, file.presets.map(inPlace));
	const agents = planAgents(file.agents, current.agents, agentOf, newId);
	const merged = merge(current.rules, rules);
	const settings = planSettings(file, current.settings, channels.ids, known);
	return {
		channels: channels.changes,
		presets: presets.changes,
		agents: agents.changes,
		rules: merged.changes,
		settings: Object.keys(settings) as ImportPlan['settings'],
		problems,
		write: {
			channels: channels.list,
			presets: presets.list.map((preset, position) => ({ ...preset, position })),
			agents: agents.list,
			rules: merged.list,
			settings,
		},
	};
}

/** True when the file brings nothing that is not there already. */
export const isUpToDate = ({ settings, ...lists }: ImportPlan): boolean =>
	settings.length === 0 &&
	[lists.channels, lists.presets, lists.agents, lists.rules].every(({ added, changed }) => added + changed === 0);

interface Merged<T> {
	list: T[];
	changes: Changes;
}

/** The entries with the given ones in their places, by id; new ones at the end. */
function merge<T extends { id: string }>(current: readonly T[], given: readonly T[]): Merged<T> {
	const byId = new Map(current.map((entry) => [entry.id, entry]));
	const changes: Changes = { added: 0, changed: 0, same: 0 };
	for (const entry of given) {
		const saved = byId.get(entry.id);
		changes[saved ? (isSame(saved, entry) ? 'same' : 'changed') : 'added'] += 1;
		byId.set(entry.id, entry);
	}
	return { list: [...byId.values()], changes };
}

function planChannels(
	given: readonly FileChannel[],
	current: readonly Channel[],
	mayAdd: boolean,
	problems: FileProblem[],
) {
	const bySecret = new Map(current.map((channel) => [channel.leadChannel, channel]));
	const byId = new Map(current.map((channel) => [channel.id, channel]));
	const ids = new Map<string, string>();
	const taken = given.flatMap((channel, index): Channel[] => {
		const saved = (channel.leadChannel && bySecret.get(channel.leadChannel)) || byId.get(channel.id);
		const leadChannel = channel.leadChannel ?? saved?.leadChannel;
		if (!leadChannel || !(saved || mayAdd)) {
			const code = leadChannel ? 'not_allowed' : 'without_id';
			problems.push({ list: 'channels', row: index + 1, name: channelName(channel), code });
			return [];
		}
		const id = saved?.id ?? channel.id;
		ids.set(channel.id, id);
		return [{ ...channel, id, leadChannel, position: saved?.position ?? current.length + index }];
	});
	const { list, changes } = merge(current, taken);
	return { list: list.map((channel, position) => ({ ...channel, position })), changes, ids };
}

/** An agent of a file keeps the id that the roster knows them by; one from a policy gets one of the roster's own. */
function planAgents(
	given: readonly RosterAgent[],
	current: readonly RosterAgent[],
	agentOf: (agent: RosterAgent) => RosterAgent | undefined,
	newId: NewId,
): Merged<RosterAgent> {
	const ids = new Set(current.map(({ id }) => id));
	const taken = given.map((agent) => {
		const id = ids.has(agent.id) ? agent.id : sameAgent(agent, agentOf)?.id;
		return { ...agent, id: id ?? (agent.id.startsWith('managed:') ? newId() : agent.id) };
	});
	return merge(current, taken);
}

/** Two of one name are two people, unless something surer says otherwise. */
function sameAgent(agent: RosterAgent, agentOf: (agent: RosterAgent) => RosterAgent | undefined) {
	const found = agentOf(agent);
	return found && isSameAgent(found, agent) ? found : undefined;
}

function planSettings(
	{ settings, defaultChannelId }: SetUpFile,
	current: Settings,
	ids: ReadonlyMap<string, string>,
	known: ReadonlySet<string>,
): Partial<Settings> {
	const channelId = defaultChannelId && (ids.get(defaultChannelId) ?? defaultChannelId);
	const given: Partial<Settings> = {
		...settings,
		...(channelId && known.has(channelId) && { defaultChannelId: channelId }),
	};
	const names = Object.keys(given) as (keyof Settings)[];
	return Object.fromEntries(
		names.filter((name) => !isSame(given[name], current[name])).map((name) => [name, given[name]]),
	);
}

/** Keys in another order are no difference, nor is a key with nothing. */
const isSame = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
	JSON.stringify(value, (key, part) => {
		if (key === 'position') return undefined;
		return part && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
			: part;
	});
