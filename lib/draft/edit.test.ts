import { describe, expect, it } from 'vitest';
import { type AddressPath, addressPath } from '@/lib/lead/fields';
import { aDraft } from '@/tests/support/a-draft';
import { addToNote, askFor, clearPerson, editField, fillWithPerson } from './edit';

const STREET = addressPath('street_address');
const FULL = addressPath('full_address');

const typed = (...edits: [AddressPath, string][]) =>
	edits.reduce((draft, [field, value]) => editField(draft, field, value), aDraft()).values;

describe('the address lines', () => {
	it('follow the parts as they are typed', () => {
		const values = typed(
			[addressPath('street_number'), '12'],
			[addressPath('street_name'), 'Oak'],
			[addressPath('street_suffix'), 'St'],
			[addressPath('city'), 'Reno'],
			[addressPath('state_code'), 'NV'],
			[addressPath('postal_code'), '89501'],
		);
		expect([values[STREET], values[FULL]]).toEqual(['12 Oak St', '12 Oak St, Reno, NV 89501']);
	});

	it('are left alone once they were edited by hand', () => {
		const values = typed([STREET, 'The old mill'], [addressPath('street_number'), '12'], [addressPath('city'), 'Reno']);
		expect([values[STREET], values[FULL]]).toEqual(['The old mill', 'The old mill, Reno']);
	});

	it('keep a street that came without parts when another part changes', () => {
		const draft = aDraft({ values: { [STREET]: '38 Harbour Quay' } });
		expect(editField(draft, addressPath('city'), 'Nantwich').values[FULL]).toBe('38 Harbour Quay, Nantwich');
	});
});

it('cuts what is longer than Rechat takes', () => {
	expect(editField(aDraft(), 'first_name', 'x'.repeat(10_000)).values.first_name).toHaveLength(100);
	expect(editField(aDraft(), 'note', 'x'.repeat(10_000)).values.note).toHaveLength(1_000);
});

it('adds lines to the note below what is there', () => {
	expect(addToNote(addToNote(aDraft(), 'One'), 'Two').values.note).toBe('One\nTwo');
});

describe('the people of the page', () => {
	const page = {
		...aDraft().page,
		people: [
			{ role: 'listing_agent' as const, first_name: 'Devon', last_name: 'Ashworth', email: 'devon@example.com' },
		],
	};

	it('fill the lead as a whole: nothing of the person before stays', () => {
		const draft = aDraft({ page, values: { first_name: 'Ava', phone_number: '(775) 555-0123' } });
		const { values } = fillWithPerson(draft, 0);
		expect(values).toEqual({
			first_name: 'Devon',
			last_name: 'Ashworth',
			email: 'devon@example.com',
			phone_number: '',
		});
	});

	it('are taken out whole', () => {
		const cleared = clearPerson(fillWithPerson(aDraft({ page }), 0));
		expect([cleared.values, cleared.page.lead]).toEqual([{}, undefined]);
	});
});

describe('the assignees', () => {
	const devon = { first_name: 'Devon', last_name: 'Ashworth', email: 'devon@example.com' };

	it('are each asked for once, also when their email is written otherwise', () => {
		const twice = askFor(askFor(aDraft(), devon), { email: 'DEVON@example.com' });
		expect(twice.assignees).toEqual([devon]);
	});
});
