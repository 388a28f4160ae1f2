import { ownVersion, readManagedStorage } from '@/lib/platform/managed';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { findSharedPhones } from '@/lib/roster/shared-phones';
import { managedAgents } from '@/lib/setup/policy/merge-policy';
import { NO_POLICY, readPolicy } from '@/lib/setup/policy/policy';
import { database } from './database/database';
import type { KeptPolicy } from './database/rows';

const NOTHING: KeptPolicy = { key: 'policy', source: '', policy: NO_POLICY, sharedPhones: [] };

/** The policy as it was last seen; one that says nothing where nobody manages the browser. */
export async function readKeptPolicy(): Promise<KeptPolicy> {
	return (await database.policy.get('policy')) ?? NOTHING;
}

/** The brokerage's agents, and whether they are the only ones. */
export async function readManagedRoster(): Promise<{ agents: RosterAgent[]; isEnforced: boolean }> {
	const [kept, { policy }] = await Promise.all([database.policyRoster.get('roster'), readKeptPolicy()]);
	const { agents = [] } = kept ?? {};
	return { agents, isEnforced: agents.length > 0 && policy.enforced.includes('roster') };
}

/**
 * Brings the kept policy up to date with the browser's. It is kept because the browser may take seconds to give it, and
 * the form waits for nothing but the database.
 */
export async function keepPolicy(): Promise<void> {
	const given = await readManagedStorage();
	// Another version of the extension may understand more of the same policy.
	const source = await digest(`${ownVersion()} ${JSON.stringify(given)}`);
	if ((await readKeptPolicy()).source === source && (await database.policyRoster.get('roster'))) return;
	const policy = readPolicy(given);
	const agents = managedAgents(policy.roster);
	const channels = await Promise.all(
		policy.channels.map(async (channel) => ({ ...channel, id: channel.id ?? (await ownId(channel.leadChannel)) })),
	);
	await database.transaction('rw', database.policy, database.policyRoster, async () => {
		await database.policyRoster.put({ key: 'roster', agents });
		await database.policy.put({
			key: 'policy',
			source,
			policy: { ...policy, channels, roster: [] },
			sharedPhones: findSharedPhones(agents),
		});
	});
}

/**
 * An id of our own for a channel that comes with none, the same each time. The Lead Channel ID is a secret and our own
 * ids are not, so it is made in a way that leads nowhere back.
 */
async function ownId(leadChannel: string): Promise<string> {
	const hex = await digest(`send-to-rechat channel ${leadChannel}`);
	// The version and variant of a UUID of one's own making (RFC 9562, "UUID Version 8").
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
}

/** SHA-256 in hex. */
async function digest(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
