import type { Assignee } from '@/lib/lead/lead';
import { cutLine } from '@/lib/parse/plain-text';
import { readPrice } from '@/lib/parse/price';
import { priceText } from '@/lib/parse/price-text';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Rule, RuleConditions } from './rule';

/** The lists of a rule's conditions, in the order of the form. */
export const RULE_LISTS = ['sites', 'states', 'cities', 'zips', 'agents', 'offices'] as const;
type RuleList = (typeof RULE_LISTS)[number];

const typedPrice = (price: number | undefined) => (price === undefined ? '' : priceText(price));

/** A rule as it is in the form: lists with commas between their entries, prices as typed. */
export interface TypedRule extends Record<RuleList, string> {
	name: string;
	price_min: string;
	price_max: string;
	transaction: '' | 'sale' | 'rent';
	channelId: string;
	assignees: Assignee[];
	tags: string;
	leadSource: string;
	notePrefix: string;
}

export interface RuleProblem {
	/** The field it is shown at; absent when it is about all of what the rule says. */
	field?: 'name' | 'price_min' | 'price_max' | 'channelId';
	/** Each has its words in `_locales` (`options_problem_…`). */
	code: 'rule_name_missing' | 'rule_price' | 'rule_price_order' | 'rule_says_nothing' | 'rule_channel_gone';
}

/** The form's values for a saved rule, or for a new one. */
export function typedRule(saved?: Rule): TypedRule {
	const { when, target } = saved ?? {};
	const list = (entries: readonly string[] | undefined) => entries?.join(', ') ?? '';
	return {
		name: saved?.name ?? '',
		sites: list(when?.sites),
		states: list(when?.states),
		cities: list(when?.cities),
		zips: list(when?.zips),
		agents: list(when?.agents),
		offices: list(when?.offices),
		price_min: typedPrice(when?.price_min),
		price_max: typedPrice(when?.price_max),
		transaction: when?.transaction ?? '',
		channelId: target?.channelId ?? '',
		// Whoever was removed from the roster is left out: saving the rule mends it.
		assignees: target?.assignees?.filter(({ isGone }) => !isGone) ?? [],
		tags: list(target?.tags),
		leadSource: target?.leadSource ?? '',
		notePrefix: target?.notePrefix ?? '',
	};
}

/** What keeps the rule from being saved; `channelIds` are those that exist. */
export function findRuleProblems(typed: TypedRule, channelIds: ReadonlySet<string>): RuleProblem[] {
	const [least, most] = [readBound(typed.price_min), readBound(typed.price_max)];
	const { target } = readRule(typed, '');
	const checks: [boolean, RuleProblem][] = [
		[typed.name.trim() === '', { field: 'name', code: 'rule_name_missing' }],
		[least === 'invalid', { field: 'price_min', code: 'rule_price' }],
		[most === 'invalid', { field: 'price_max', code: 'rule_price' }],
		[Number(least) > Number(most), { field: 'price_max', code: 'rule_price_order' }],
		[typed.channelId !== '' && !channelIds.has(typed.channelId), { field: 'channelId', code: 'rule_channel_gone' }],
		[Object.keys(target).length === 0, { code: 'rule_says_nothing' }],
	];
	return checks.flatMap(([found, problem]) => (found ? [problem] : []));
}

/** The rule to keep, with names cut at their limits. The form must have no problems. */
export function readRule(typed: TypedRule, id: string, saved?: Rule): Rule {
	const { channelId, assignees } = typed;
	return {
		id,
		name: cutLine(typed.name, 100),
		isOn: saved?.isOn ?? true,
		when: readConditions(typed),
		target: withoutEmpty({
			channelId,
			assignees,
			tags: readList(typed.tags, 100),
			leadSource: cutLine(typed.leadSource, 100),
			notePrefix: cutLine(typed.notePrefix, 200),
		}),
	};
}

function readConditions(typed: TypedRule): RuleConditions {
	const [least, most] = [readBound(typed.price_min), readBound(typed.price_max)];
	const lists = Object.fromEntries(RULE_LISTS.map((name) => [name, readList(typed[name], 200)]));
	return {
		...(lists as Record<RuleList, string[]>),
		...(typeof least === 'number' && { price_min: least }),
		...(typeof most === 'number' && { price_max: most }),
		...(typed.transaction && { transaction: typed.transaction }),
	};
}

/** Entries between commas, each once. */
const readList = (text: string, longest: number): string[] => [
	...new Set(
		text
			.split(',')
			.map((entry) => cutLine(entry, longest))
			.filter(Boolean),
	),
];

function readBound(text: string): number | 'invalid' | undefined {
	const typed = text.trim();
	if (typed === '') return undefined;
	return typed === '0' ? 0 : (readPrice(typed) ?? 'invalid');
}
