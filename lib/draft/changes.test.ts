import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/a-draft';
import { changesOf, draftElsewhere, withChanges } from './changes';
import { choose, choosePreset, editField } from './edit';

const draft = aDraft({ values: { first_name: 'Nora', note: 'Called' }, updatedAt: 10 });

describe('what two forms change of one draft', () => {
	it('is each put on the other, whoever is first', () => {
		const named = editField(draft, 'last_name', 'Fields');
		const tagged = choose(draft, { tags: ['Open house'] });
		const onDisk = withChanges(named, tagged, changesOf(draft, tagged));
		expect(onDisk).toMatchObject({
			values: { first_name: 'Nora', last_name: 'Fields', note: 'Called' },
			tags: ['Open house'],
			touched: ['last_name', 'tags'],
		});
		expect(withChanges(tagged, named, changesOf(draft, named)).values.last_name).toBe('Fields');
	});

	it('may be the emptying of a field', () => {
		const emptied = editField(draft, 'note', '');
		expect(
			withChanges(editField(draft, 'email', 'a@example.com'), emptied, changesOf(draft, emptied)).values,
		).toMatchObject({
			note: '',
			email: 'a@example.com',
		});
	});

	it('may be that a choice is the routing’s again', () => {
		const chosen = choose(draft, { channelId: 'a' });
		const preset = choosePreset(chosen, { id: 'p', name: 'Open house', color: 'teal', position: 0, channelId: 'b' });
		expect(withChanges(chosen, preset, changesOf(chosen, preset))).toMatchObject({
			presetId: 'p',
			touched: ['presetId'],
		});
	});

	it('is nothing where nothing changed', () => {
		expect(changesOf(draft, { ...draft, updatedAt: 20, values: { ...draft.values } })).toEqual([]);
	});
});

describe('a form', () => {
	const newer = { ...editField(draft, 'last_name', 'Fields'), updatedAt: 11 };

	it('follows its own draft, and never goes back to an older state of it', () => {
		expect(draftElsewhere(draft, [newer])).toBe(newer);
		expect(draftElsewhere(newer, [draft])).toBeUndefined();
		expect(draftElsewhere(draft, [{ ...newer, updatedAt: 10 }])).toBeUndefined();
		expect(draftElsewhere(draft, [{ ...draft, updatedAt: 11 }])).toBeUndefined();
	});

	it('takes over what was typed in another one on the page, unless something is typed in it', () => {
		const other = { ...newer, id: '0b0e7c2a-0000-4000-8000-0000000000aa', touched: ['first_name'] };
		expect(draftElsewhere({ ...draft, touched: [] }, [other])).toBe(other);
		expect(draftElsewhere({ ...draft, touched: ['email'] }, [other])).toBeUndefined();
		expect(draftElsewhere({ ...draft, touched: [], updatedAt: 12 }, [other])).toBeUndefined();
	});
});
