import type { Because } from '@/lib/draft/draft';
import type { Choice } from '@/lib/draft/draft-state';
import { isEnforced } from '@/lib/draft/draft-state';
import type { RuledField, Ruling } from '@/lib/draft/ruling';
import type { Assignee } from '@/lib/lead/lead';
import type { Channel } from '@/lib/setup/channel';
import { type LeadDefaults, withDefaults } from '@/lib/setup/lead-defaults';
import type { Managed } from '@/lib/setup/policy/managed';
import type { Preset } from '@/lib/setup/preset';
import type { Rule, RuleAssignee, RuleTarget } from '@/lib/setup/rule';
import type { Settings } from '@/lib/setup/settings';
import type { Facts } from './facts';
import { type FoundRule, findRule } from './match-rule';
import { portalName } from './portal-name';

/** What decides where a lead goes. */
export interface RouteSetUp {
	settings: Settings;
	/** All channels; of a great many at least the default, the chosen one and some others. */
	channels: readonly Channel[];
	presets: readonly Preset[];
	/** In their order. */
	rules: readonly Rule[];
	managed: Managed;
}

/** Where a lead goes before the user says otherwise. */
export interface Route extends LeadDefaults {
	channelId?: string;
	/** The preset that the user, or what decides for them, has chosen. */
	presetId?: string;
	/** Why this channel; absent when there is none, or when the user chose it. */
	because?: Because;
	/** What the rules say of it; absent when none matches. */
	ruling?: Ruling;
	assignees: Assignee[];
	tags: string[];
}

/**
 * Chooses channel, assignees, tags, source and the note's first line: what the user has chosen by hand or by a preset,
 * else what the first rule that matches says, else the default channel (never the one used last); the channel's own
 * defaults, the rule's over them, and the preset's over those. A rule that the brokerage enforces is above all. Without
 * those the user is the assignee, and the portal the source, but only for an inquirer or a page's owner.
 */
export function route(facts: Facts, setUp: RouteSetUp, chosen: Choice = {}): Route {
	const { lead, portal } = facts;
	const { settings, presets, channels, rules, managed } = setUp;
	const preset = presets.find(({ id }) => id === chosen.presetId);
	const found = findRule(rules, facts, new Set(channels.map(({ id }) => id)));
	const ruling = rulingOf(found, managed);
	const { channel, because } = channelFor(setUp, preset, found.rule, ruling, chosen.channelId);
	const usual: LeadDefaults = {
		assignees: settings.me && [settings.me],
		tags: [...settings.defaultTags, ...(lead?.role === 'owner' ? ['Seller', 'FSBO'] : [])],
		leadSource: lead && portal ? portalName(portal) : undefined,
	};
	const ruled = found.rule?.target;
	// What the brokerage enforces comes before a preset of the user's own.
	const [first, last] = ruling?.isEnforced ? [preset, ruled] : [ruled, preset];
	const said = withDefaults(withDefaults(withDefaults(usual, channel?.defaults), first), last);
	const { assignees = [], tags = [], leadSource, notePrefix } = said;
	return {
		leadSource,
		notePrefix,
		assignees: assignees.map(({ isGone: _, ...assignee }: RuleAssignee) => assignee),
		tags,
		channelId: channel?.id,
		presetId: preset?.id,
		because,
		ruling,
	};
}

function rulingOf({ rule, skipped }: FoundRule, { enforced, ruleIds }: Managed): Ruling | undefined {
	if (!rule && skipped.length === 0) return undefined;
	return {
		...(rule && { rule: { id: rule.id, name: rule.name }, fields: fieldsOf(rule.target) }),
		...(rule && enforced.includes('rules') && ruleIds.includes(rule.id) && { isEnforced: true }),
		...(skipped.length > 0 && { skipped }),
	};
}

const fieldsOf = (target: RuleTarget): RuledField[] =>
	(['channelId', 'assignees', 'tags', 'leadSource', 'notePrefix'] as const).filter(
		(field) => target[field] !== undefined,
	);

function channelFor(
	{ channels, settings, managed }: RouteSetUp,
	preset: Preset | undefined,
	rule: Rule | undefined,
	ruling: Ruling | undefined,
	chosen: string | undefined,
): { channel?: Channel; because?: Because } {
	const find = (wanted: string | undefined) => channels.find(({ id }) => id === wanted);
	const ofRule = find(rule?.target.channelId);
	const byRule = rule && ofRule && { channel: ofRule, because: { by: 'rule' as const, name: rule.name } };
	if (byRule && isEnforced(ruling, 'channelId')) return byRule;
	if (chosen !== undefined) return { channel: find(chosen) };
	const ofPreset = find(preset?.channelId);
	if (preset && ofPreset) return { channel: ofPreset, because: { by: 'preset', name: preset.name } };
	if (byRule) return byRule;
	const byDefault = find(settings.defaultChannelId);
	const by = managed.inUse.includes('defaultChannel') ? 'brokerage' : 'default';
	if (byDefault) return { channel: byDefault, because: { by } };
	const [only] = channels;
	return only && channels.length === 1 ? { channel: only, because: { by: 'only' } } : {};
}
