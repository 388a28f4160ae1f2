import '@/tests/support/fake-database';
import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '@/lib/delivery/delivery';
import type { Draft } from '@/lib/draft/draft';
import { ALL_STATES, aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { editDelivery } from './corrections';
import { database } from './database/database';
import { reopenDelivery } from './deliveries';
import { readDraft, saveDraft } from './drafts';
import { submitDelivery } from './submit';

const DRAFT = aDraft();
const NORA = { first_name: 'Nora', phone_number: '+17755550142' };
const BOB = { first_name: 'Bob', phone_number: '+17755550199' };

/** A form with the draft as it was opened sends what was typed in it; returns the id of its lead. */
const press = (payload: Delivery['payload'], { draft = DRAFT, at = 1_000 }: { draft?: Draft; at?: number } = {}) =>
	submitDelivery(aDelivery({ id: draft.id, payload, createdAt: at, pageKey: draft.pageKey }), draft);

const people = async () => (await database.deliveries.toArray()).map(({ payload }) => payload.first_name).sort();
const becomes = (state: DeliveryState) => database.deliveries.update(DRAFT.id, { state });

async function expectDraft(id: string): Promise<Draft> {
	const draft = await readDraft(id);
	if (!draft) throw new Error('The draft is gone.');
	return draft;
}

describe('the sample page', () => {
	const SAMPLE = aDraft({ pageKey: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/sample.html' });

	it('puts no lead on its way, and keeps nothing of what is typed there', async () => {
		await saveDraft({ ...SAMPLE, values: { first_name: 'Nora' }, touched: ['first_name'] });
		await expect(press(NORA, { draft: SAMPLE })).rejects.toMatchObject({ code: 'is_sample' });
		expect(await database.deliveries.count()).toBe(0);
		expect(await database.drafts.count()).toBe(0);
	});
});

describe('two forms on one draft', () => {
	it.each(ALL_STATES)('keep both people when the first lead is $name', async (state) => {
		const first = await press(NORA);
		await becomes(state);
		const second = await press(BOB);
		expect(second).not.toBe(first);
		expect(await people()).toEqual(['Bob', 'Nora']);
		expect((await database.deliveries.get(first))?.state).toEqual(state);
		// The receipt that appears on the page next time is the second one's.
		expect(await expectDraft(second)).toMatchObject({ pageKey: DRAFT.pageKey, sentAt: 1_000 });
	});

	it.each(ALL_STATES)('are one lead when they say the same and it is $name', async (state) => {
		const first = await press(NORA);
		await becomes(state);
		expect(await press(NORA)).toBe(first);
		expect(await database.deliveries.toArray()).toMatchObject([{ id: first, state }]);
	});

	it('keep both people when they are pressed in the same moment', async () => {
		const ids = await Promise.all([press(NORA), press(BOB)]);
		expect(new Set(ids).size).toBe(2);
		expect(await people()).toEqual(['Bob', 'Nora']);
	});

	it('make one second lead, however often it is asked for: its answer may be lost with the worker', async () => {
		await press(NORA);
		const [second, again] = [await press(BOB), await press(BOB, { at: 5_000 })];
		expect(again).toBe(second);
		expect(await people()).toEqual(['Bob', 'Nora']);
	});

	it('keep both people when the first was undone and the second sent before it is sent again', async () => {
		await press(NORA);
		await reopenDelivery(DRAFT.id);
		const undone = await expectDraft(DRAFT.id);
		await press(BOB);
		await press(NORA, { draft: undone });
		expect(await people()).toEqual(['Bob', 'Nora']);
	});
});

describe('a form that was opened to correct a lead', () => {
	const refused: DeliveryState = { name: 'refused', at: 2_000, status: 422 };
	const no = [{ at: 1_500, status: 422 }];

	async function refuse(): Promise<Draft> {
		await press(NORA);
		await database.deliveries.update(DRAFT.id, { state: refused, attempts: no });
		await reopenDelivery(DRAFT.id);
		return expectDraft(DRAFT.id);
	}

	it('changes that lead and keeps its attempts', async () => {
		const draft = await refuse();
		expect(await press({ ...NORA, last_name: 'Fields' }, { draft, at: 3_000 })).toBe(DRAFT.id);
		expect(await database.deliveries.toArray()).toMatchObject([
			{ id: DRAFT.id, payload: { last_name: 'Fields' }, state: { name: 'saved' }, attempts: no },
		]);
	});

	it('sends a refused lead again as it was', async () => {
		await press(NORA, { draft: await refuse(), at: 3_000 });
		expect(await database.deliveries.toArray()).toMatchObject([{ state: { name: 'saved' } }]);
	});

	it('takes it back while it can be undone: it is not sent, stays refused, and is corrected again', async () => {
		await press({ ...NORA, last_name: 'Feilds' }, { draft: await refuse(), at: 3_000 });
		await reopenDelivery(DRAFT.id);
		expect(await database.deliveries.toArray()).toMatchObject([{ state: { name: 'refused', at: 1_500, status: 422 } }]);
		const draft = await expectDraft(DRAFT.id);
		expect(await press({ ...NORA, last_name: 'Fields' }, { draft, at: 4_000 })).toBe(DRAFT.id);
		expect(await database.deliveries.toArray()).toMatchObject([
			{ payload: { last_name: 'Fields' }, state: { name: 'saved' }, attempts: no },
		]);
	});

	it('is too late to take it back once the correction has left', async () => {
		await press({ ...NORA, last_name: 'Fields' }, { draft: await refuse(), at: 3_000 });
		await database.deliveries.update(DRAFT.id, { state: { name: 'sending', since: 4_000 } });
		await expect(reopenDelivery(DRAFT.id)).rejects.toMatchObject({ code: 'too_late' });
	});

	it('is one lead when it is pressed twice, also when the first answer was lost', async () => {
		const draft = await refuse();
		await press({ ...NORA, last_name: 'Fields' }, { draft, at: 3_000 });
		expect(await press({ ...NORA, last_name: 'Fields' }, { draft, at: 4_000 })).toBe(DRAFT.id);
		expect(await people()).toEqual(['Nora']);
	});

	it('changes a lead that waits, when it was opened by "Edit" in the list of leads', async () => {
		await press(NORA);
		await becomes({ name: 'waiting', until: 9_000, why: 'offline' });
		await editDelivery(DRAFT.id, DRAFT.id, 2_000);
		await press({ ...NORA, last_name: 'Fields' }, { draft: await expectDraft(DRAFT.id), at: 3_000 });
		expect(await database.deliveries.toArray()).toMatchObject([{ payload: { last_name: 'Fields' } }]);
	});

	it('does not replace what another form has made of that lead meanwhile', async () => {
		const draft = await refuse();
		await press({ ...NORA, last_name: 'Fields' }, { draft, at: 3_000 });
		const second = await press(BOB, { draft, at: 4_000 });
		expect(second).not.toBe(DRAFT.id);
		expect(await people()).toEqual(['Bob', 'Nora']);
	});

	it('leaves the other form on the draft no right to change it', async () => {
		await refuse();
		await press(BOB);
		expect(await people()).toEqual(['Bob', 'Nora']);
		expect((await database.deliveries.get(DRAFT.id))?.state).toEqual(refused);
	});

	it('comes too late when the lead has left meanwhile', async () => {
		await press(NORA);
		await editDelivery(DRAFT.id, DRAFT.id, 2_000);
		const draft = await expectDraft(DRAFT.id);
		await becomes({ name: 'accepted', at: 2_500, leadId: 'r1', ignored: [] });
		await expect(press({ ...NORA, last_name: 'Fields' }, { draft, at: 3_000 })).rejects.toMatchObject({
			code: 'too_late',
		});
		expect(await people()).toEqual(['Nora']);
	});
});
