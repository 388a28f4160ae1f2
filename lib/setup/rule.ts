import * as z from 'zod/mini';
import { isSameAgent } from '@/lib/lead/assignee';
import { Assignee } from '@/lib/lead/lead';
import { LeadDefaults } from './lead-defaults';

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const words = z._default(z.array(word), []);
const price = z.optional(z.number().check(z.minimum(0)));

/**
 * What must be true of a page for a rule. An empty list and an absent value ask for nothing; of a list one entry is
 * enough, and all that is asked for must be true. What the page doesn't say is never taken for a yes.
 */
export const RuleConditions = z.object({
	/** Listing sites: `zillow`, `zillow.com`. */
	sites: words,
	/** `NV` or `Nevada`. */
	states: words,
	cities: words,
	/** How the ZIP begins: `895` is all of Reno. */
	zips: words,
	/** In whole units of the listing's currency, both ends included. */
	price_min: price,
	price_max: price,
	transaction: z.optional(z.enum(['sale', 'rent'])),
	/** The listing agent, by name, email, phone or MLS id. */
	agents: words,
	/** The listing office, by words of its name. */
	offices: words,
});
export type RuleConditions = z.infer<typeof RuleConditions>;

/** An agent a rule asks for. */
export const RuleAssignee = z.extend(Assignee, {
	/** Was removed from the roster, and nobody was named instead. */
	isGone: z.optional(z.boolean()),
});
export type RuleAssignee = z.infer<typeof RuleAssignee>;

/** What a rule presets, in a preset's own words; what is absent stays as it is without the rule. */
export const RuleTarget = z.extend(LeadDefaults, {
	/** Our own id of a channel. */
	channelId: z.optional(z.string()),
	assignees: z.optional(z.array(RuleAssignee)),
});
export type RuleTarget = z.infer<typeof RuleTarget>;

/** A routing rule: pages like this go to that channel, these assignees, these tags. The first that matches decides. */
export const Rule = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(100)),
	/** As the form names it: "Nevada over $1M". */
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	isOn: z._default(z.boolean(), true),
	when: RuleConditions,
	target: RuleTarget,
});
export type Rule = z.infer<typeof Rule>;

/** Most rules that are kept: a guard against a runaway file. */
export const MOST_RULES = 2_000;

/** Why a rule can't be followed; each has its words in `_locales` (`rule_fault_…`). */
export type RuleFault = 'channel_gone' | 'agent_gone';

/** Why the rule can't be followed with the channels there are; undefined when it can. */
export function ruleFault({ target }: Rule, channelIds: ReadonlySet<string>): RuleFault | undefined {
	if (target.channelId !== undefined && !channelIds.has(target.channelId)) return 'channel_gone';
	return target.assignees?.some(({ isGone }) => isGone) ? 'agent_gone' : undefined;
}

/**
 * The rules after an agent was removed from the roster: each asks for the replacement instead, or is marked, so that it is
 * skipped and named rather than asking for somebody who left. Rules without the agent stay the same objects.
 */
export function withoutRosterAgent(rules: readonly Rule[], agent: Assignee, replacement?: Assignee): Rule[] {
	return rules.map((rule) => {
		const { assignees = [] } = rule.target;
		if (!assignees.some((other) => isSameAgent(other, agent))) return rule;
		const left = assignees.map((other) =>
			isSameAgent(other, agent) ? (replacement ?? { ...other, isGone: true }) : other,
		);
		return { ...rule, target: { ...rule.target, assignees: left } };
	});
}
