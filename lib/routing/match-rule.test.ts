import { describe, expect, it } from 'vitest';
import { type Rule, RuleConditions } from '@/lib/setup/rule';
import type { Facts } from './facts';
import { findRule, matches } from './match-rule';

const nevada: Facts = {
	portal: 'zillow',
	host: 'zillow.com',
	transaction: 'sale',
	price: 1_250_000,
	city: 'Reno',
	state: 'NV',
	zip: '89501-1234',
	people: [
		{
			role: 'listing_agent',
			first_name: 'Ana',
			last_name: 'Ruíz',
			email: 'ana@example.com',
			phone_number: '(775) 555-0102',
			mls: 'NNRMLS',
			mls_id: '4321',
			company: 'Sierra Vista Homes, Inc.',
		},
		{ role: 'buyer_agent', first_name: 'Bo', last_name: 'Lake', company: 'Lakeshore Rentals' },
		{ role: 'inquirer', first_name: 'Ivy', last_name: 'North', company: 'Ivy Group' },
	],
};

const asks = (when: Partial<RuleConditions>, facts: Facts = nevada) => matches(RuleConditions.parse(when), facts);

describe('a rule matches', () => {
	it.each<[string, Partial<RuleConditions>, Facts?]>([
		['every page when it asks for nothing', {}],
		['a portal by its key', { sites: ['zillow'] }],
		['a portal by its name', { sites: ['Zillow'] }],
		['a portal by its host', { sites: ['www.zillow.com'] }],
		['a site by a pasted address', { sites: ['https://www.zillow.com/homes/1'] }],
		['a site by the word before its ending', { sites: ['redfin'] }, { host: 'www.redfin.com', people: [] }],
		['one of several sites', { sites: ['redfin', 'zillow.com'] }],
		['a state by its code', { states: ['nv'] }],
		['a state by its name', { states: ['Nevada'] }],
		['a city in any case', { cities: ['RENO'] }],
		['how a ZIP begins', { zips: ['895'] }],
		['a price at the lower end', { price_min: 1_250_000 }],
		['a price at the upper end', { price_max: 1_250_000 }],
		['what is for sale', { transaction: 'sale' }],
		['an agent by name, without accents', { agents: ['ana ruiz'] }],
		['an agent by email', { agents: ['ANA@example.com'] }],
		['an agent by phone in another notation', { agents: ['+1 775.555.0102'] }],
		['an agent by phone with an extension', { agents: ['775-555-0102 x12'] }],
		['an agent by MLS id', { agents: ['4321'] }],
		['an agent by MLS and id', { agents: ['NNRMLS 4321'] }],
		['an office by words of its name', { offices: ['sierra vista homes'] }],
		['all that is asked for together', { states: ['NV'], price_min: 1_000_000, transaction: 'sale', zips: ['89'] }],
	])('%s', (_what, when, facts) => expect(asks(when, facts)).toBe(true));
});

describe('a rule does not match', () => {
	it.each<[string, Partial<RuleConditions>]>([
		['another site that ends alike', { sites: ['low.com'] }],
		['the ending of a site', { sites: ['com'] }],
		['a site that is only spaces and slashes', { sites: ['//'] }],
		['another state', { states: ['Utah'] }],
		['a part of a city', { cities: ['Ren'] }],
		['the middle of a ZIP', { zips: ['501'] }],
		['a higher price', { price_min: 1_250_001 }],
		['a lower price', { price_max: 1_249_999 }],
		['what is for rent', { transaction: 'rent' }],
		["the buyer's agent", { agents: ['Bo Lake'] }],
		['somebody who asks', { agents: ['Ivy North'] }],
		["the buyer's agent's office", { offices: ['Lakeshore'] }],
		["an inquirer's company", { offices: ['Ivy Group'] }],
		['a part of a word of the office', { offices: ['Sierra Vis'] }],
		['when one of several conditions fails', { states: ['NV'], cities: ['Sparks'] }],
	])('%s', (_what, when) => expect(asks(when)).toBe(false));

	it.each<[string, Partial<RuleConditions>]>([
		['site', { sites: ['zillow'] }],
		['state', { states: ['NV'] }],
		['city', { cities: ['Reno'] }],
		['ZIP', { zips: ['8'] }],
		['price', { price_max: 1_000_000_000 }],
		['kind', { transaction: 'sale' }],
		['agent', { agents: ['Ana Ruiz'] }],
		['office', { offices: ['Sierra'] }],
	])('what the page does not say: no %s', (_what, when) => expect(asks(when, { people: [] })).toBe(false));
});

describe('of several rules', () => {
	const rule = (id: string, target: Rule['target'] = {}, change: Partial<Rule> = {}): Rule => ({
		id,
		name: `Rule ${id}`,
		isOn: true,
		when: RuleConditions.parse({ states: ['NV'] }),
		target,
		...change,
	});
	const find = (...rules: Rule[]) => findRule(rules, nevada, new Set(['reno']));

	it('the first that matches decides', () =>
		expect(find(rule('1', {}, { when: RuleConditions.parse({ states: ['UT'] }) }), rule('2'), rule('3'))).toMatchObject(
			{
				rule: { id: '2' },
				skipped: [],
			},
		));
	it('one that is off is not asked', () => expect(find(rule('1', {}, { isOn: false }), rule('2')).rule?.id).toBe('2'));
	it('one whose channel is gone is skipped and named', () =>
		expect(find(rule('1', { channelId: 'gone' }), rule('2', { channelId: 'reno' }))).toMatchObject({
			rule: { id: '2' },
			skipped: [{ name: 'Rule 1', fault: 'channel_gone' }],
		}));
	it('one whose agent was removed is skipped and named', () =>
		expect(find(rule('1', { assignees: [{ email: 'ana@example.com', isGone: true }] }))).toEqual({
			skipped: [{ name: 'Rule 1', fault: 'agent_gone' }],
		}));
});
