import * as z from 'zod/mini';
import { Delivery } from '@/lib/delivery/delivery';
import { FollowUp } from '@/lib/delivery/follow-up';
import { Draft } from '@/lib/draft/draft';
import { isObject } from '@/lib/parse/is-object';
import { RosterAgent } from '@/lib/roster/roster-agent';
import { Channel } from '@/lib/setup/channel';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { Preset } from '@/lib/setup/preset';
import { Rule } from '@/lib/setup/rule';
import { Settings } from '@/lib/setup/settings';
import type { TableReader } from './readable';
import {
	Chore,
	KeptPolicy,
	KeptPolicyRoster,
	KnownPerson,
	Pin,
	RosterPack,
	StoredHealth,
	StoredRosterSummary,
	StoredRules,
} from './rows';
import { type Shape, shapeOf } from './shape';

const rows = (shape: Shape): TableReader => ({ read: (row) => (isObject(row) && shape(row) ? row : undefined) });

/** Made again from something else, so that what can't be read of it need not be kept. */
const derived = (shape: Shape): TableReader => ({ ...rows(shape), isDerived: true });

/** Rows that hold many entries: one that can't be read takes none of the others with it. */
const packed = (shape: Shape, field: string, entry: Shape): TableReader => ({
	read: (row) => (isObject(row) && shape(row) ? withReadable(row, field, entry) : undefined),
});

function withReadable(row: Record<string, unknown>, field: string, entry: Shape): Record<string, unknown> {
	const [entries, before] = [row[field], row['unreadable'] ?? []].map((list) => (Array.isArray(list) ? list : []));
	const bad = (entries ?? []).filter((one) => !entry(one));
	if (bad.length === 0) return row;
	return { ...row, [field]: (entries ?? []).filter(entry), unreadable: [...(before ?? []), ...bad] };
}

const anything = z.array(z.unknown());

/** An earlier version's settings lack what a later one added. */
const settings: Shape = (row) => isObject(row) && Settings.safeParse({ ...DEFAULT_SETTINGS, ...row }).success;

const key: Shape = (row) => isObject(row) && typeof row['name'] === 'string' && row['key'] instanceof CryptoKey;

/** How the rows of each table are read. */
export const READERS = {
	channels: rows(shapeOf(Channel)),
	roster: packed(shapeOf(z.extend(RosterPack, { agents: anything })), 'agents', shapeOf(RosterAgent)),
	rosterSummary: derived(shapeOf(StoredRosterSummary)),
	settings: rows(settings),
	drafts: rows(shapeOf(Draft)),
	deliveries: rows(shapeOf(Delivery)),
	followUps: rows(shapeOf(FollowUp)),
	knownPeople: rows(shapeOf(KnownPerson)),
	presets: rows(shapeOf(Preset)),
	rules: packed(shapeOf(z.extend(StoredRules, { rules: anything })), 'rules', shapeOf(Rule)),
	channelHealth: rows(shapeOf(StoredHealth)),
	pins: rows(shapeOf(Pin)),
	policy: derived(shapeOf(KeptPolicy)),
	policyRoster: derived(shapeOf(KeptPolicyRoster)),
	keys: rows(key),
	chores: rows(shapeOf(Chore)),
} satisfies Record<string, TableReader>;
