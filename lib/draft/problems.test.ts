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
		['url_invalid', { values: { first_name: 'Ava', 'listing.cover_image_url': 'javascript:alert(1)' } }],
		['url_invalid', { values: { first_name: 'Ava', 'listing.cover_image_url': 'data:image/png;base64,AA' } }],
		['url_invalid', { values: { first_name: 'Ava', referer_url: 'not a url' } }],
		['url_invalid', { values: { first_name: 'Ava', referer_url: 'javascript:alert(1)' } }],
		['url_too_long', { values: { first_name: 'Ava', referer_url: `https://homes.example/${'é'.repeat(400)}` } }],
		['email_not_ascii', { values: { first_name: 'Ava', email: 'Ünï@exämple.com' } }],
		['no_person', { values: { first_name: '\u202e\u200b', email: '\u2800' } }],
		['assignee_unfindable', { assignees: [{ first_name: 'Devon' }] }],
		['assignee_unfindable', { assignees: [{ first_name: 'Devon', email: 'devon@' }] }],
		['assignee_unfindable', { assignees: [{ first_name: 'Devon', last_name: '\u200b' }] }],
	])('because of %s', (code, change) => {
		expect(codes({ ...good, ...change })).toEqual([code]);
	});
});
