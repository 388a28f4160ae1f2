import { describe, expect, it } from 'vitest';
import { addressPath } from '@/lib/lead/fields';
import { aDraft } from '@/tests/support/a-draft';
import { editField } from './edit';
import { refill, resume } from './refill';

const CITY = addressPath('city');
const ava = { role: 'inquirer' as const, first_name: 'Ava', email: 'ava@example.com' };
const withAva = aDraft({
	id: '0d1f3d8e-9f7a-4f64-8f6c-0a4c4f0e2b01',
	values: { first_name: 'Ava', email: 'ava@example.com', 'listing.price': '415,000' },
	page: { ...aDraft().page, people: [ava], lead: 0 },
});

describe('a later reading', () => {
	it('fills what nobody has touched', () => {
		const typed = editField(aDraft(), 'listing.mls_number', '77');
		expect(refill(typed, withAva).values).toMatchObject({
			'listing.mls_number': '77',
			'listing.price': '415,000',
			first_name: 'Ava',
		});
	});

	it("never mixes two people: who types a name gets nobody else's email", () => {
		const typed = editField(aDraft(), 'first_name', 'Wendell');
		const { values, page } = refill(typed, withAva);
		expect(values).toMatchObject({ first_name: 'Wendell', email: '' });
		expect(page.lead).toBeUndefined();
	});

	it('never mixes two addresses', () => {
		const typed = editField(aDraft(), CITY, 'Sparks');
		const other = aDraft({ values: { [CITY]: 'Reno', [addressPath('postal_code')]: '89501' } });
		expect(refill(typed, other).values).toMatchObject({ [CITY]: 'Sparks', [addressPath('postal_code')]: '' });
	});

	it('replaces a draft that nobody has touched, and keeps its id', () => {
		expect(refill(aDraft(), withAva)).toEqual({ ...withAva, id: aDraft().id });
	});
});

describe('a page whose lead was sent', () => {
	const sent = { ...withAva, sentAt: 2_000 };

	it('shows the receipt', () => {
		expect(resume(sent, { ...withAva, id: 'new' })).toBe(sent);
	});

	it('offers a new form when somebody else writes there', () => {
		const wendell = { role: 'inquirer' as const, first_name: 'Wendell' };
		const fresh = aDraft({ page: { ...aDraft().page, people: [wendell], lead: 0 } });
		expect(resume(sent, fresh)).toBe(fresh);
	});
});
