import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/draft/draft';
import { choiceOf } from '@/lib/draft/draft-state';
import { choose, editField } from '@/lib/draft/edit';
import type { Channel } from '@/lib/setup/channel';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { type Managed, NOT_MANAGED } from '@/lib/setup/policy/managed';
import { type Rule, RuleConditions } from '@/lib/setup/rule';
import { aDraft } from '@/tests/support/a-draft';
import { factsOfDraft } from './facts';
import { reroute } from './reroute';
import { type RouteSetUp, route } from './route';

const me = { email: 'me@example.com' };
const ana = { first_name: 'Ana', last_name: 'Ruiz', email: 'ana@example.com' };

const channel = (id: string, defaults?: Channel['defaults']): Channel => ({
	id,
	label: id,
	accountPath: ['Reno'],
	color: 'teal',
	leadChannel: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
	position: 0,
	defaults,
});

const overAMillion: Rule = {
	id: 'r1',
	name: 'Nevada over $1M',
	isOn: true,
	when: RuleConditions.parse({ states: ['NV'], price_min: 1_000_000 }),
	target: { channelId: 'luxury', assignees: [ana], tags: ['Luxury'], leadSource: 'Website' },
};

const setUp = (rules: Rule[], managed: Partial<Managed> = {}): RouteSetUp => ({
	settings: { ...DEFAULT_SETTINGS, me, defaultChannelId: 'inquiries' },
	channels: [channel('inquiries'), channel('luxury', { tags: ['Show first'], leadSource: 'Sign call' })],
	presets: [{ id: 'p', name: 'for Bo', color: 'red', position: 0, channelId: 'inquiries', tags: ['Bo'] }],
	rules,
	managed: { ...NOT_MANAGED, ...managed },
});
const enforcing = { enforced: ['rules'], ruleIds: ['r1'] } as const;

const priced = (price: string) =>
	aDraft({ values: { 'listing.price': price, 'listing.property.address.state_code': 'NV' } });
const routed = (draft: Draft, to: RouteSetUp) => route(factsOfDraft(draft), to, choiceOf(draft));

describe('a rule that matches', () => {
	it('says channel, assignees, tags and source, over the defaults of its channel, and why', () => {
		expect(routed(priced('$1,250,000'), setUp([overAMillion]))).toMatchObject({
			channelId: 'luxury',
			because: { by: 'rule', name: 'Nevada over $1M' },
			assignees: [ana],
			tags: ['Lead', 'Show first', 'Luxury'],
			leadSource: 'Website',
			ruling: { rule: { id: 'r1' }, fields: ['channelId', 'assignees', 'tags', 'leadSource'] },
		});
	});

	it('leaves what it does not name as it is without it', () => {
		const tagged = { ...overAMillion, target: { tags: ['Luxury'] } };
		expect(routed(priced('$1,250,000'), setUp([tagged]))).toMatchObject({
			channelId: 'inquiries',
			because: { by: 'default' },
			assignees: [me],
		});
	});

	it('gives way to a preset and to a channel that the user chooses', () => {
		const chosen = { ...priced('$1,250,000'), presetId: 'p', touched: ['presetId'] };
		expect(routed(chosen, setUp([overAMillion]))).toMatchObject({ channelId: 'inquiries', because: { by: 'preset' } });
		const elsewhere = choose(priced('$1,250,000'), { channelId: 'inquiries' });
		expect(routed(elsewhere, setUp([overAMillion]))).toMatchObject({ channelId: 'inquiries', because: undefined });
	});

	it('gives way to nobody when the brokerage enforces it', () => {
		const draft = {
			...choose(priced('$1,250,000'), { channelId: 'inquiries', assignees: [me] }),
			presetId: 'p',
			touched: ['channelId', 'assignees', 'presetId'],
		};
		const to = setUp([overAMillion], enforcing);
		expect(routed(draft, to)).toMatchObject({ channelId: 'luxury', because: { by: 'rule' } });
		const after = routed(draft, to);
		expect(reroute(draft, after, after)).toMatchObject({
			channelId: 'luxury',
			assignees: [ana],
			values: { lead_source: 'Website' },
		});
	});

	it('follows a price that is corrected by hand, and goes with it', () => {
		const to = setUp([overAMillion]);
		const before = priced('$900,000');
		const first = reroute(before, routed(before, to), routed(before, to));
		const dearer = editField(first, 'listing.price', '1,000,000');
		const ruled = reroute(dearer, routed(first, to), routed(dearer, to));
		expect(ruled).toMatchObject({ channelId: 'luxury', assignees: [ana] });
		const cheaper = editField(ruled, 'listing.price', '999,999');
		expect(reroute(cheaper, routed(ruled, to), routed(cheaper, to))).toMatchObject({
			channelId: 'inquiries',
			assignees: [me],
			tags: [],
			ruling: undefined,
		});
	});

	it('whose channel is gone is named beside the default', () => {
		const lost = { ...overAMillion, target: { channelId: 'gone' } };
		expect(routed(priced('$1,250,000'), setUp([lost]))).toMatchObject({
			channelId: 'inquiries',
			ruling: { skipped: [{ name: 'Nevada over $1M', fault: 'channel_gone' }] },
		});
	});
});

it('names the brokerage where the default channel is its own', () =>
	expect(routed(aDraft(), setUp([], { inUse: ['defaultChannel'] })).because).toEqual({ by: 'brokerage' }));
