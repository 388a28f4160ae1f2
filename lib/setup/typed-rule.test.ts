import { describe, expect, it } from 'vitest';
import { findRuleProblems, readRule, type TypedRule, typedRule } from './typed-rule';

const typed = (change: Partial<TypedRule>): TypedRule => ({
	...typedRule(),
	name: 'Luxury',
	tags: 'Luxury',
	...change,
});
const codes = (change: Partial<TypedRule>) =>
	findRuleProblems(typed(change), new Set(['reno'])).map(({ code }) => code);

describe('a rule in the form', () => {
	it('is read with its lists, prices and names, and shown the same again', () => {
		const rule = readRule(
			typed({
				sites: 'zillow.com, zillow.com , ,Redfin',
				states: 'NV',
				price_min: '$1.5M',
				price_max: '2,000,000',
				transaction: 'sale',
				channelId: 'reno',
				assignees: [{ email: 'ana@example.com' }],
			}),
			'r',
		);
		expect(rule).toEqual({
			id: 'r',
			name: 'Luxury',
			isOn: true,
			when: {
				sites: ['zillow.com', 'Redfin'],
				states: ['NV'],
				cities: [],
				zips: [],
				agents: [],
				offices: [],
				price_min: 1_500_000,
				price_max: 2_000_000,
				transaction: 'sale',
			},
			target: { channelId: 'reno', assignees: [{ email: 'ana@example.com' }], tags: ['Luxury'] },
		});
		expect(readRule(typedRule(rule), 'r', rule)).toEqual(rule);
	});

	it('leaves out an agent who was removed, so that saving mends it', () => {
		const target = { assignees: [{ email: 'ana@example.com', isGone: true }, { email: 'bo@example.com' }] };
		expect(typedRule({ ...readRule(typed({}), 'r'), target }).assignees).toEqual([{ email: 'bo@example.com' }]);
	});

	it.each<[string, Partial<TypedRule>, string[]]>([
		['is right with a name and something to say', {}, []],
		['needs a name', { name: ' ' }, ['rule_name_missing']],
		['needs something to say', { tags: ' , ' }, ['rule_says_nothing']],
		['takes prices only', { price_min: 'cheap' }, ['rule_price']],
		['takes 0 as a price', { price_min: '0', price_max: '5' }, []],
		['wants the lower price first', { price_min: '10', price_max: '9' }, ['rule_price_order']],
		['points only to channels that are there', { channelId: 'gone' }, ['rule_channel_gone']],
	])('%s', (_what, change, expected) => expect(codes(change)).toEqual(expected));
});
