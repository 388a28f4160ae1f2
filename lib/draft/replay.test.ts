import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/a-draft';
import { editField } from './edit';
import { replay } from './replay';

const ava = { role: 'inquirer' as const, first_name: 'Ava', email: 'ava@example.com' };
const withAva = aDraft({
	id: '0d1f3d8e-9f7a-4f64-8f6c-0a4c4f0e2b01',
	values: { first_name: 'Ava', email: 'ava@example.com', note: 'Is it still there?', 'listing.price': '415,000' },
	page: { ...aDraft().page, people: [ava], lead: 0 },
});

describe('what was typed while the page was being read', () => {
	it('is in what the page gives', () => {
		const typed = editField(editField(aDraft(), 'first_name', 'Wendell'), 'note', 'Call back');
		const { values, touched } = replay(typed, withAva);
		expect(values).toMatchObject({ first_name: 'Wendell', note: 'Call back', 'listing.price': '415,000' });
		expect(touched).toEqual(['first_name', 'note']);
	});

	it("is never mixed with somebody else: who types a name gets nobody's email and message", () => {
		const { values, page } = replay(editField(aDraft(), 'first_name', 'Wendell'), withAva);
		expect(values).toEqual({ first_name: 'Wendell', 'listing.price': '415,000' });
		expect(page.lead).toBeUndefined();
	});

	it('leaves the person of the page alone where only something else was typed', () => {
		const { values, page } = replay(editField(aDraft(), 'listing.price', '400,000'), withAva);
		expect(values).toMatchObject({ first_name: 'Ava', email: 'ava@example.com', 'listing.price': '400,000' });
		expect(page.lead).toBe(0);
	});

	it('goes on with the person who was typed before', () => {
		const kept = editField(aDraft({ values: { note: 'For rent' } }), 'last_name', 'Fields');
		expect(replay(editField(aDraft(), 'first_name', 'Nora'), kept).values).toMatchObject({
			first_name: 'Nora',
			last_name: 'Fields',
			note: 'For rent',
		});
	});
});
