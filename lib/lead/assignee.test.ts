import { describe, expect, it } from 'vitest';
import { assigneeName, foundBy, isSameAgent } from './assignee';

describe('Rechat finds an agent', () => {
	it.each([
		['email', { email: 'devon@example.com', phone_number: '775-555-0102' }],
		['phone', { phone_number: '775-555-0102', first_name: 'Devon', last_name: 'Ashworth' }],
		['mls_id', { mls: 'NTREIS', mls_id: '1234567' }],
		['name', { first_name: 'Devon', last_name: 'Ashworth', mls_id: '1234567' }],
		[undefined, { first_name: 'Devon' }],
		[undefined, { mls_id: '1234567' }],
	])('by %s', (how, agent) => {
		expect(foundBy(agent)).toBe(how);
	});
});

describe('two agents are the same', () => {
	it.each([
		[true, { email: 'a@example.com', first_name: 'A' }, { email: 'A@EXAMPLE.COM', first_name: 'B' }],
		[
			false,
			{ email: 'a@example.com', phone_number: '7755550102' },
			{ email: 'b@example.com', phone_number: '7755550102' },
		],
		[true, { phone_number: '+1 775 555 0102' }, { phone_number: '(775) 555-0102', email: 'a@example.com' }],
		[true, { phone_number: '775-555-0102 x12' }, { phone_number: '(775) 555-0102' }],
		[false, { phone_number: '775-555-0102 x12' }, { phone_number: '775-555-0102 x14' }],
		[false, { mls: 'NTREIS', mls_id: '1' }, { mls: 'CRMLS', mls_id: '1' }],
		[true, { first_name: 'Devon', last_name: 'Ashworth' }, { first_name: 'devon', last_name: 'ashworth' }],
	])('%s: %o and %o', (same, a, b) => {
		expect(isSameAgent(a, b)).toBe(same);
	});
});

it('names an agent by what there is', () => {
	const names = [
		{ first_name: 'Devon', last_name: 'Ashworth' },
		{ email: 'd@example.com' },
		{ mls: 'NTREIS', mls_id: '1' },
		{},
	];
	expect(names.map(assigneeName)).toEqual(['Devon Ashworth', 'd@example.com', 'NTREIS 1', '']);
});
