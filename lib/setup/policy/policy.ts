import * as z from 'zod/mini';
import { parseAccountPath } from '@/lib/lead/account-path';
import { foundBy } from '@/lib/lead/assignee';
import { Assignee } from '@/lib/lead/lead';
import { CHANNEL_COLORS } from '../channel';
import { parseLeadChannel } from '../lead-channel';
import { LeadDefaults } from '../lead-defaults';
import { RuleConditions } from '../rule';
import { RESEND } from '../settings';
import { MANAGEABLE, type Manageable, type PolicyProblem } from './managed';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const texts = z.array(text);

const PolicyChannel = z.object({
	/** Our own id, as an office pack writes it; made of the Lead Channel ID when absent. */
	id: z.optional(z.uuid()),
	label: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	account: z._default(
		z.union([z.pipe(z.string(), z.transform(parseAccountPath)), z.array(z.string().check(z.trim(), z.maxLength(100)))]),
		[],
	),
	leadChannel: z.pipe(
		z.string(),
		z.transform((pasted, context) => {
			const id = parseLeadChannel(pasted);
			if (id) return id;
			context.issues.push({ code: 'custom', message: 'no Lead Channel ID', input: undefined });
			return z.NEVER;
		}),
	),
	color: z.optional(z.enum(CHANNEL_COLORS)),
	defaults: z.optional(LeadDefaults),
});
export type PolicyChannel = z.infer<typeof PolicyChannel>;

const PolicyAgent = z.extend(Assignee, { office: z.optional(z.string()), account: z.optional(z.string()) });
type PolicyAgent = z.infer<typeof PolicyAgent>;

const PolicyRule = z.object({
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	when: z._default(RuleConditions, RuleConditions.parse({})),
	target: z.extend(LeadDefaults, {
		/** A channel of the policy: its whole name (`Example Realty › Reno › Inquiries`), or its own id. */
		channel: z.optional(text),
	}),
});
export type PolicyRule = z.infer<typeof PolicyRule>;

/** What a brokerage says by policy, each part usable. */
export interface Policy {
	brokerage?: string;
	support?: string;
	channels: PolicyChannel[];
	defaultChannel?: string;
	roster: PolicyAgent[];
	/** How many agents there are, also where they lie apart. */
	agentCount: number;
	rules: PolicyRule[];
	tags?: string[];
	leadSources?: string[];
	resend?: (typeof RESEND)[number];
	retentionDays?: number;
	undoSeconds?: number;
	usersMayAddChannels?: boolean;
	enforced: Manageable[];
	problems: PolicyProblem[];
}

/** Of a browser that nobody manages. */
export const NO_POLICY: Policy = { channels: [], roster: [], agentCount: 0, rules: [], enforced: [], problems: [] };

/** The values that are one thing; a list's entries are judged one by one. */
const SINGLE = {
	brokerage: text,
	support: text,
	defaultChannel: text,
	tags: texts,
	leadSources: texts,
	resend: z.enum(RESEND),
	retentionDays: z.int().check(z.minimum(0), z.maximum(3650)),
	undoSeconds: z.int().check(z.minimum(0), z.maximum(60)),
	usersMayAddChannels: z.boolean(),
} as const;

const isSingle = (name: string): name is keyof typeof SINGLE => Object.hasOwn(SINGLE, name);

/**
 * Reads what the browser gives of a policy. Chromium has dropped what doesn't fit the managed schema; Firefox checks
 * nothing. The good part is used, and each bad part is named.
 */
export function readPolicy(given: Record<string, unknown>): Policy {
	const policy: Policy = { ...NO_POLICY, problems: [] };
	const { problems } = policy;
	for (const [name, value] of Object.entries(given)) {
		if (name === 'channels') policy.channels = readChannels(value, problems);
		else if (name === 'roster') policy.roster = readRows(name, value, readAgent, problems);
		else if (name === 'rules') policy.rules = readRows(name, value, readRule, problems);
		else if (name === 'enforced') policy.enforced = readRows(name, value, readName, problems);
		else if (!isSingle(name)) problems.push({ name, code: 'unknown' });
		else {
			const read = SINGLE[name].safeParse(value);
			if (read.success) Object.assign(policy, { [name]: read.data });
			else problems.push({ name, code: typeof value === 'number' ? 'out_of_range' : 'not_understood' });
		}
	}
	policy.agentCount = policy.roster.length;
	return policy;
}

/** An entry that can be used, or what is wrong with it. */
type Read<T> = { value: T } | { code: PolicyProblem['code'] };

function readRows<T>(name: string, given: unknown, read: (row: unknown) => Read<T>, problems: PolicyProblem[]): T[] {
	if (!Array.isArray(given)) {
		problems.push({ name, code: 'not_understood' });
		return [];
	}
	return given.flatMap((row, index) => {
		const result = read(row);
		if ('value' in result) return [result.value];
		problems.push({ name, row: index + 1, code: result.code });
		return [];
	});
}

function readChannels(given: unknown, problems: PolicyProblem[]): PolicyChannel[] {
	const taken = new Set<string>();
	return readRows('channels', given, (row) => readChannel(row, taken), problems);
}

/** Two entries with one Lead Channel ID, or with one whole name, can't be told apart: the first is used. */
function readChannel(row: unknown, taken: Set<string>): Read<PolicyChannel> {
	const channel = PolicyChannel.safeParse(row);
	if (!channel.success) return { code: channelProblem(channel.error.issues[0]?.path[0]) };
	const name = nameKey([...channel.data.account, channel.data.label].join(' › '));
	if (taken.has(channel.data.leadChannel)) return { code: 'channel_twice' };
	if (taken.has(name)) return { code: 'channel_name_twice' };
	taken.add(channel.data.leadChannel).add(name);
	return { value: channel.data };
}

function channelProblem(field: unknown): PolicyProblem['code'] {
	if (field === 'leadChannel') return 'channel_id';
	return field === 'label' ? 'channel_label' : 'not_understood';
}

function readAgent(row: unknown): Read<PolicyAgent> {
	const agent = PolicyAgent.safeParse(row);
	if (!agent.success) return { code: 'not_understood' };
	return foundBy(agent.data) ? { value: agent.data } : { code: 'agent_unfindable' };
}

function readRule(row: unknown): Read<PolicyRule> {
	const rule = PolicyRule.safeParse(row);
	return rule.success ? { value: rule.data } : { code: 'not_understood' };
}

function readName(row: unknown): Read<Manageable> {
	const name = MANAGEABLE.find((known) => known === row);
	return name ? { value: name } : { code: 'unknown' };
}

/** How two ways of writing one channel's whole name are compared: `A › B`, `A > B`, `a/b`. */
export const nameKey = (name: string): string => parseAccountPath(name).join(' › ').toLowerCase();
