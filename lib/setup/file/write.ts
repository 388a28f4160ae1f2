import type { RosterAgent } from '@/lib/roster/roster-agent';
import type { Channel } from '../channel';
import type { Preset } from '../preset';
import type { Rule } from '../rule';
import type { Settings } from '../settings';
import { FORMAT, type SetUpFile, VERSION } from './set-up-file';

/** What there is to be written. */
export interface WholeSetUp {
	channels: readonly Channel[];
	presets: readonly Preset[];
	rules: readonly Rule[];
	agents: readonly RosterAgent[];
	settings: Settings;
}

export interface WriteOptions {
	/** Lead Channel IDs are secrets: in the file only when asked for. */
	withIds: boolean;
	/** The account whose part is written, from the top; all when empty. */
	office: readonly string[];
	/** Milliseconds since the epoch. */
	now: number;
}

/**
 * The set-up as a file. Of an office: its channels and agents, with the rules and presets that point to its channels or to
 * none. What is the user's alone (who they are) is not in it.
 */
export function writeSetUpFile(setUp: WholeSetUp, { withIds, office, now }: WriteOptions): SetUpFile {
	const channels = setUp.channels.filter(({ accountPath }) => isWithin(accountPath, office));
	const ids = new Set(channels.map(({ id }) => id));
	const pointsInside = ({ channelId }: { channelId?: string }) =>
		office.length === 0 || channelId === undefined || ids.has(channelId);
	const { chosen: _, me: _me, defaultChannelId, ...settings } = setUp.settings;
	return {
		format: FORMAT,
		version: VERSION,
		createdAt: new Date(now).toISOString(),
		...(office.length > 0 && { name: office.join(' › ') }),
		channels: channels.map(({ position: _position, leadChannel, ...channel }) => ({
			...channel,
			...(withIds && { leadChannel }),
		})),
		...(defaultChannelId !== undefined && ids.has(defaultChannelId) && { defaultChannelId }),
		presets: setUp.presets.filter(pointsInside),
		agents: setUp.agents.filter(({ accountPaths = [] }) => isAgentWithin(accountPaths, office)),
		rules: setUp.rules.filter(({ target }) => pointsInside(target)),
		settings,
	};
}

/** Every account that has channels, with all its parents, as paths from the top. */
export function accountsOf(channels: readonly Pick<Channel, 'accountPath'>[]): string[][] {
	const paths = channels.flatMap(({ accountPath }) => accountPath.map((_, level) => accountPath.slice(0, level + 1)));
	const byName = new Map(paths.map((path) => [JSON.stringify(path), path]));
	return [...byName.values()].sort((a, b) => a.join(' › ').localeCompare(b.join(' › ')));
}

const isWithin = (path: readonly string[], office: readonly string[]) =>
	office.every((level, place) => path[place] === level);

const isAgentWithin = (paths: readonly (readonly string[])[], office: readonly string[]) =>
	office.length === 0 || paths.some((path) => isWithin(path, office));
