import { describe, expect, it } from 'vitest';
import { NO_POLICY, readPolicy } from './policy';

const ID = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10';
const OTHER = '0b7de2a4-8f55-4c1e-b2f6-5a1c9e7d3321';

describe('a policy', () => {
	it('that says nothing is no problem', () => expect(readPolicy({})).toEqual(NO_POLICY));

	it('names channels by their ids or webhooks, and accounts by a path or a list', () => {
		const { channels, problems } = readPolicy({
			channels: [
				{ label: 'Inquiries', account: 'Example Realty > Reno', leadChannel: ID },
				{
					label: 'News',
					account: ['Example Realty'],
					leadChannel: `https://api.rechat.com/leads/channels/${OTHER}/webhook`,
				},
			],
		});
		expect(problems).toEqual([]);
		expect(channels).toEqual([
			{ label: 'Inquiries', account: ['Example Realty', 'Reno'], leadChannel: ID },
			{ label: 'News', account: ['Example Realty'], leadChannel: OTHER },
		]);
	});

	it('is used as far as it is good, and what is bad is named', () => {
		const policy = readPolicy({
			channels: [
				{ label: 'Inquiries', leadChannel: ID },
				{ label: 'Twin', leadChannel: ID.toUpperCase() },
				{ label: 'inquiries', leadChannel: OTHER },
				{ label: 'No id', leadChannel: 'reno' },
				{ leadChannel: OTHER },
				'Reno',
			],
			roster: [{ email: 'ana@example.com' }, { first_name: 'Bo' }, 7],
			rules: [{ name: 'All', target: { channel: 'Inquiries' } }, { name: '' }, { target: {} }],
			enforced: ['rules', 'everything'],
			tags: ['Web'],
			undoSeconds: 61,
			retentionDays: 'long',
			resend: 'never',
			color: 'blue',
		});
		expect(policy).toMatchObject({
			channels: [{ label: 'Inquiries' }],
			roster: [{ email: 'ana@example.com' }],
			rules: [{ name: 'All', when: { sites: [] }, target: { channel: 'Inquiries' } }],
			enforced: ['rules'],
			tags: ['Web'],
		});
		expect(policy).not.toHaveProperty('undoSeconds');
		expect(policy.problems).toEqual([
			{ name: 'channels', row: 2, code: 'channel_twice' },
			{ name: 'channels', row: 3, code: 'channel_name_twice' },
			{ name: 'channels', row: 4, code: 'channel_id' },
			{ name: 'channels', row: 5, code: 'channel_label' },
			{ name: 'channels', row: 6, code: 'not_understood' },
			{ name: 'roster', row: 2, code: 'agent_unfindable' },
			{ name: 'roster', row: 3, code: 'not_understood' },
			{ name: 'rules', row: 2, code: 'not_understood' },
			{ name: 'rules', row: 3, code: 'not_understood' },
			{ name: 'enforced', row: 2, code: 'unknown' },
			{ name: 'undoSeconds', code: 'out_of_range' },
			{ name: 'retentionDays', code: 'not_understood' },
			{ name: 'resend', code: 'not_understood' },
			{ name: 'color', code: 'unknown' },
		]);
	});

	it('of lists that are none is named', () =>
		expect(readPolicy({ channels: {}, rules: 'all' }).problems).toEqual([
			{ name: 'channels', code: 'not_understood' },
			{ name: 'rules', code: 'not_understood' },
		]));
});
