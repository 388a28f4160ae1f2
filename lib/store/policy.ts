import { managedAgents } from '@/lib/lead/merge-policy';
import { type Policy, type PolicyChannel, readPolicy } from '@/lib/lead/policy';
import type { RosterAgent } from '@/lib/lead/roster/roster-agent';
import { readManagedStorage } from '@/lib/platform/managed';

/** A brokerage's policy, and our own ids for its channels. */
export interface GivenPolicy {
	policy: Policy;
	idOf: (channel: PolicyChannel) => string;
}

/** The policy as the browser gives it now; one that says nothing where nobody manages the browser. */
export async function readGivenPolicy(): Promise<GivenPolicy> {
	const policy = readPolicy(await readManagedStorage());
	const unnamed = policy.channels.filter(({ id }) => id === undefined);
	const made = await Promise.all(unnamed.map(({ leadChannel }) => ownId(leadChannel)));
	const ids = new Map(unnamed.map(({ leadChannel }, index) => [leadChannel, made[index] ?? '']));
	return { policy, idOf: ({ id, leadChannel }) => id ?? ids.get(leadChannel) ?? '' };
}

/** The brokerage's agents, and whether they stand alone. */
export async function readManagedRoster(): Promise<{ agents: RosterAgent[]; isEnforced: boolean }> {
	const { roster, enforced } = readPolicy(await readManagedStorage());
	return { agents: managedAgents(roster), isEnforced: roster.length > 0 && enforced.includes('roster') };
}

/**
 * An id of our own for a channel that comes with none, the same each time. The Lead Channel ID is a secret and our own
 * ids are not, so it is made in a way that leads nowhere back.
 */
async function ownId(leadChannel: string): Promise<string> {
	const bytes = new TextEncoder().encode(`send-to-rechat channel ${leadChannel}`);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hex = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	// The version and variant of a UUID of the user's own making (RFC 9562, "UUID Version 8").
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5');
}
