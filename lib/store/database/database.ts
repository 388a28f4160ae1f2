import Dexie, { type Table } from 'dexie';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import type { Draft } from '@/lib/draft/draft';
import { Failure } from '@/lib/lead/failure';
import type { Channel } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import type { Preset } from '@/lib/setup/preset';
import { passOverUnreadable } from './readable';
import { READERS } from './row-readers';
import type {
	Chore,
	KeptPolicy,
	KeptPolicyRoster,
	KnownPerson,
	Pin,
	RosterPack,
	StoredKey,
	StoredRosterSummary,
	StoredRules,
	StoredSettings,
} from './rows';
import { teamToRoster } from './team-to-roster';

/** The name under which the browser keeps the database. */
const DATABASE = 'send-to-rechat';

/**
 * The extension's own database, which no page and no content script can open. Versions are append-only: a new one is
 * added below the old, never in its place.
 */
class Database extends Dexie {
	declare channels: Table<Channel, string>;
	declare roster: Table<RosterPack, string>;
	declare rosterSummary: Table<StoredRosterSummary, string>;
	declare settings: Table<StoredSettings, string>;
	declare drafts: Table<Draft, string>;
	declare deliveries: Table<Delivery, string>;
	declare followUps: Table<FollowUp, string>;
	declare knownPeople: Table<KnownPerson, string>;
	declare presets: Table<Preset, string>;
	declare rules: Table<StoredRules, string>;
	declare channelHealth: Table<ChannelHealth, string>;
	declare pins: Table<Pin, string>;
	declare policy: Table<KeptPolicy, string>;
	declare policyRoster: Table<KeptPolicyRoster, string>;
	declare keys: Table<StoredKey, string>;
	declare chores: Table<Chore, string>;

	constructor(durability: 'strict' | 'relaxed') {
		super(DATABASE, { chromeTransactionDurability: durability });
		this.version(1).stores({
			channels: 'id, &leadChannel, position',
			team: 'id',
			settings: 'key',
			drafts: 'id, pageKey, tabId, updatedAt',
			deliveries: 'id, createdAt, state.name',
			followUps: 'id, deliveryId, state.name',
			knownPeople: 'id, hashes.email, hashes.phone',
			keys: 'name',
		});
		this.version(2)
			.stores({
				presets: 'id, position, channelId',
				rules: 'key',
				policy: 'key',
				policyRoster: 'key',
				channelHealth: 'id',
				pins: 'id',
				team: null,
				roster: 'id',
				rosterSummary: 'key',
				deliveries: 'id, createdAt, state.name, state.at',
				followUps: 'id, deliveryId, state.name, state.at',
				chores: 'name',
			})
			.upgrade(teamToRoster);
		this.use(passOverUnreadable(READERS));
		this.on('ready', () => refuseNewer(this.backendDB().version), true);
	}
}

/** Browsers count a version of Dexie's as ten. */
const FIRST_UNKNOWN = (2 + 1) * 10;

/** Dexie opens what a newer version of the extension wrote as if it knew it; writing there could spoil it. */
function refuseNewer(version: number): void {
	if (version >= FIRST_UNKNOWN) throw new Failure('storage_newer');
}

/** How long opening may take before it is said that something holds the database. Milliseconds. */
const PATIENCE = 5_000;

/** For everything that must be on disk before the user hears of it. */
export const database = new Database('strict');

/** For drafts: a keystroke may wait for the operating system, not for the disk. */
export const draftDatabase = new Database('relaxed');

/**
 * Waits until the databases can be used, and tries again when one could not be opened before. Fails with `storage_blocked`
 * when that takes longer than five seconds: browsers give no error while another page holds it, they wait for ever.
 */
export async function expectOpen(...databases: [Database, ...Database[]]): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Failure('storage_blocked')), PATIENCE);
	});
	try {
		await Promise.race([Promise.all(databases.map((opened) => opened.open())), late]);
	} finally {
		clearTimeout(timer);
	}
}
