import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/a-draft';
import { findProblems } from './problems';

const CHANNEL = 'c1';
const good = aDraft({ values: { first_name: 'Ava' }, channelId: CHANNEL });
const codes = (draft: typeof good) => findProblems(draft, [CHANNEL]).map(({ code }) => code);

describe('a draft can be sent', () => {
	it.each(['first_name', 'last_name', 'phone_number', 'email'] as const)('with nothing but its %s', (field) => {
		const value = field === 'email' ? 'ava@example.com' : '775 555 0123';
		expect(codes({ ...good, values: { [field]: value } })).toEqual([]);
	});
});

describe('a draft can not be sent', () => {
	it.each([
		['no_person', { values: { note: 'Call back', first_name: '  ' } }],
		['no_channel', { channelId: undefined }],
		['no_channel', { channelId: 'removed' }],
		['email_invalid', { values: { first_name: 'Ava', email: 'ava@' } }],
		['email_invalid', { values: { first_name: 'Ava', email: '[email protected]' } }],
		['phone_invalid', { values: { first_name: 'Ava', phone_number: 'call me' } }],
		['price_invalid', { values: { first_name: 'Ava', 'listing.price': 'a lot' } }],
		['image_invalid', { values: { first_name: 'Ava', 'listing.cover_image_url': 'javascript:alert(1)' } }],
		['image_invalid', { values: { first_name: 'Ava', 'listing.cover_image_url': 'data:image/png;base64,AA' } }],
		['assignee_unfindable', { assignees: [{ first_name: 'Devon' }] }],
	])('because of %s', (code, change) => {
		expect(codes({ ...good, ...change })).toEqual([code]);
	});
});
