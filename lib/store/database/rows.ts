import * as z from 'zod/mini';
import { Assignee } from '@/lib/lead/lead';
import { RosterAgent, RosterSummary } from '@/lib/roster/roster-agent';
import { CHANNEL_COLORS } from '@/lib/setup/channel';
import type { ChannelHealth } from '@/lib/setup/channel-health';
import { LeadDefaults } from '@/lib/setup/lead-defaults';
import { MANAGEABLE, POLICY_PROBLEMS } from '@/lib/setup/policy/managed';
import { Rule, RuleConditions } from '@/lib/setup/rule';
import { RESEND, type Settings } from '@/lib/setup/settings';

/** What lies in the database in another form than the domain has it. Times are milliseconds since the epoch. */

const text = z.optional(z.string());
const at = z.number();

/** Entries of a packed row that can't be read; whoever writes the row again leaves them in it. */
const unreadable = z.optional(z.array(z.unknown()));

export type StoredSettings = Settings & { key: 'settings' };

/** All rules lie in one row: 500 rows would cost the form more than all else it reads. */
export const StoredRules = z.object({ key: z.literal('rules'), rules: z.array(Rule), unreadable });
export type StoredRules = z.infer<typeof StoredRules>;

/** Some agents of the roster in one row: 50,000 rows would take seconds to write and to read. */
export const RosterPack = z.object({
	/** Digits only, all of the same length: their order is the roster's. */
	id: z.string(),
	agents: z.array(RosterAgent),
	unreadable,
});
export type RosterPack = z.infer<typeof RosterPack>;

/** What is kept beside the packs, written together with them. */
export const StoredRosterSummary = z.extend(RosterSummary, { key: z.literal('summary') });
export type StoredRosterSummary = z.infer<typeof StoredRosterSummary>;

/**
 * Who was sent from this browser, as keyed hashes: enough to recognise the same person again when the lead's personal
 * data has been forgotten, and of no use to anybody without the key, which is in this database too.
 */
export const KnownPerson = z.object({
	/** The delivery's id. */
	id: z.string(),
	hashes: z.object({ email: text, phone: text, first: text, last: text }),
	at,
	channelName: z.string(),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** A lead that the user is shopping for: each listing is one click away from its timeline. */
export const Pin = z.object({
	/** The delivery's id. */
	id: z.string(),
	/** Since when. */
	at,
});
export type Pin = z.infer<typeof Pin>;

/** Housekeeping that is done now and then. */
export const Chore = z.object({
	name: z.string(),
	/** When it was done last. */
	at,
	/** What came to its end before this time is done with. */
	until: z.number(),
});
export type Chore = z.infer<typeof Chore>;

/** See `lib/setup/channel-health.ts`. */
export const StoredHealth = z.object({
	id: z.string(),
	usedAt: z.optional(at),
	acceptedAt: z.optional(at),
	refusal: z.optional(z.object({ at, status: z.number(), requestId: text })),
}) satisfies z.ZodMiniType<ChannelHealth>;

/** A key that never leaves the browser's database. */
export interface StoredKey {
	name: string;
	key: CryptoKey;
}

const KeptPolicyChannel = z.object({
	id: text,
	label: z.string(),
	account: z.array(z.string()),
	leadChannel: z.string(),
	color: z.optional(z.enum(CHANNEL_COLORS)),
	defaults: z.optional(LeadDefaults),
});

const KeptPolicyRule = z.object({
	name: z.string(),
	when: RuleConditions,
	target: z.extend(LeadDefaults, { channel: text }),
});

/** A brokerage's policy as it was last seen; its agents lie apart, since the form is filled without them. */
export const KeptPolicy = z.object({
	key: z.literal('policy'),
	/** Tells whether the browser's has changed since; nothing can be read from it. */
	source: z.string(),
	/** With our own ids for all channels, without the agents. */
	policy: z.object({
		brokerage: text,
		support: text,
		channels: z.array(KeptPolicyChannel),
		defaultChannel: text,
		roster: z.array(z.extend(Assignee, { office: text, account: text })),
		agentCount: z.number(),
		rules: z.array(KeptPolicyRule),
		tags: z.optional(z.array(z.string())),
		leadSources: z.optional(z.array(z.string())),
		resend: z.optional(z.enum(RESEND)),
		retentionDays: z.optional(z.number()),
		undoSeconds: z.optional(z.number()),
		usersMayAddChannels: z.optional(z.boolean()),
		enforced: z.array(z.enum(MANAGEABLE)),
		problems: z.array(z.object({ name: z.string(), row: z.optional(z.number()), code: z.enum(POLICY_PROBLEMS) })),
	}),
	/** Phones that several of its agents have, the last ten digits each. */
	sharedPhones: z.array(z.string()),
});
export type KeptPolicy = z.infer<typeof KeptPolicy>;

/** The agents of a brokerage's policy. */
export const KeptPolicyRoster = z.object({ key: z.literal('roster'), agents: z.array(RosterAgent) });
export type KeptPolicyRoster = z.infer<typeof KeptPolicyRoster>;
