import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/a-draft';
import { readCarriedDraft, writeCarriedDraft } from './carried-draft';

const ID = '0d1f3d8e-9f7a-4f64-8f6c-0a4c4f0e2b01';
const NOW = Date.parse('2026-03-02T12:00:00Z');

const draft = aDraft({
	capturedAt: Date.parse('2026-03-01T17:02:00Z'),
	values: {
		first_name: 'José',
		phone_number: '(775) 555-0142',
		note: 'Saturday?\n"By the lake" {maybe}',
		'listing.price': '415000',
		'listing.property.address.street_address': '12 Quail Hollow Ct',
	},
	tags: ['Lead'],
	assignees: [
		{ ...{ id: 'f1f1f1f1-7f57-4a3c-9d2e-0c1f5a9e7d11' }, first_name: 'Devon', email: 'devon@example.com', mls: '' },
	],
	channelId: 'c1c1c1c1-7f57-4a3c-9d2e-0c1f5a9e7d11',
	tabId: 90210777,
	page: { kind: 'listing', people: [], details: { mls: 'NNRMLS' }, origins: [] },
});
const written = writeCarriedDraft(draft);
const changed = (change: object) => JSON.stringify({ ...JSON.parse(written), ...change });

describe('a draft that is carried to another machine', () => {
	it('stands there as it stood here, as typed by the user', () => {
		expect(readCarriedDraft(written, ID, NOW)).toEqual({
			draft: {
				id: ID,
				pageKey: `lead:${ID}`,
				capturedAt: draft.capturedAt,
				updatedAt: NOW,
				values: draft.values,
				tags: ['Lead'],
				assignees: [{ first_name: 'Devon', email: 'devon@example.com' }],
				touched: [...Object.keys(draft.values), 'tags', 'assignees'],
				page: { kind: 'other', people: [], details: { mls: 'NNRMLS' }, origins: [] },
			},
		});
	});

	it('takes no channel, no page and no id of ours along', () => {
		for (const secret of ['c1c1c1c1', 'f1f1f1f1', draft.id, draft.pageKey, '90210777'])
			expect(written).not.toContain(secret);
	});

	it('is found in a mail that somebody pasted it into', () => {
		const mail = `Hi Ana,\n\nhere she is:\n\n${written}\nBest\n-- \nMarisol`;
		expect(readCarriedDraft(mail, ID, NOW)).toMatchObject({ draft: { values: { first_name: 'José' } } });
	});

	it('is not from the future', () => {
		const ahead = readCarriedDraft(changed({ captured: '2027-01-01T00:00:00Z' }), ID, NOW);
		expect(ahead).toMatchObject({ draft: { capturedAt: NOW } });
	});

	it.each([
		['nothing', '', 'not_ours'],
		['a letter', 'Hi Ana, call Nora {please}', 'not_ours'],
		["another program's file", '{"format":"other","version":1}', 'not_ours'],
		['a newer version', changed({ version: 2, colour: 'red' }), 'newer'],
		['one cut short', written.slice(0, -30), 'damaged'],
		['one without a version', changed({ version: undefined }), 'damaged'],
		['one with a field that no lead has', changed({ fields: { ssn: '1' } }), 'damaged'],
		['one with something more', changed({ channel: 'x' }), 'damaged'],
		['a number for a text', changed({ fields: { first_name: 7 } }), 'damaged'],
		['a name without end', changed({ fields: { first_name: 'x'.repeat(101) } }), 'damaged'],
		['an assignee with more than Rechat knows', changed({ assignees: [{ id: '7' }] }), 'damaged'],
		['a time that is none', changed({ captured: 'yesterday' }), 'damaged'],
		['a million characters', `${written}${' '.repeat(1_000_000)}`, 'damaged'],
	])('%s is refused', (_what, text, problem) => {
		expect(readCarriedDraft(text, ID, NOW)).toEqual({ problem });
	});

	it('comes back whole or not at all, whatever is typed and wherever it is cut', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(1_000), (typed, cut) => {
				const one = writeCarriedDraft(aDraft({ values: { first_name: typed } }));
				expect(readCarriedDraft(one, ID, NOW)).toMatchObject({
					draft: { values: typed.trim() ? { first_name: typed.trim() } : {} },
				});
				const part = readCarriedDraft(one.trimEnd().slice(0, cut), ID, NOW);
				expect(cut >= one.trimEnd().length || part.problem !== undefined).toBe(true);
			}),
		);
	});
});
