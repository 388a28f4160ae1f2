import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import type { DeliveryState } from '@/lib/delivery/delivery';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { uuid } from '@/tests/support/set-up-rows';
import { copyDeliveries, editDelivery, moveDeliveries, reassignDeliveries, removeDeliveries } from './corrections';
import { database } from './database/database';
import { submitDelivery } from './submit';

const ANA = { first_name: 'Ana', email: 'ana@example.com' };
const OTHER = { id: 'c2', name: 'Sparks', leadChannel: uuid(102) };
const ACCEPTED: DeliveryState = { name: 'accepted', at: 2_000, leadId: 'lead.1', ignored: [] };
const WAITING: DeliveryState = { name: 'waiting', since: 1_000, until: 9_000, why: 'busy' };

const put = (id: string, state: DeliveryState, attempts: { at: number; status?: number }[] = []) =>
	database.deliveries.put(aDelivery({ id, state, attempts }));

it('a reassignment of thousands lets a lead that is sent meanwhile in after one piece', async () => {
	const ids = Array.from({ length: 1_000 }, (_, number) => uuid(1_000 + number));
	await database.deliveries.bulkPut(ids.map((id) => aDelivery({ id, state: ACCEPTED })));
	const reassigned = reassignDeliveries(ids, () => [ANA], 5_000);
	await submitDelivery(aDelivery({ id: uuid(1) }), aDraft({ id: uuid(1) }));
	expect(await database.followUps.count()).toBeLessThan(300);
	await reassigned;
	expect(await database.followUps.count()).toBe(1_000);
});

it('a reassignment that is asked for twice is one', async () => {
	await put(uuid(1), ACCEPTED);
	await reassignDeliveries([uuid(1)], () => [ANA], 5_000);
	await reassignDeliveries([uuid(1)], () => [ANA], 6_000);
	expect(await database.followUps.toArray()).toMatchObject([{ createdAt: 6_000, change: { assignees: [ANA] } }]);
});

it('reassigns what waits in the lead itself, and leaves alone what may have arrived', async () => {
	await put(uuid(1), WAITING);
	await put(uuid(2), WAITING, [{ at: 1_000 }]);
	await reassignDeliveries([uuid(1), uuid(2)], () => [ANA], 5_000);
	expect((await database.deliveries.bulkGet([uuid(1), uuid(2)])).map((lead) => lead?.payload.assignees)).toEqual([
		[ANA],
		undefined,
	]);
	expect(await database.followUps.count()).toBe(0);
});

it('moves what Rechat can not have, with its draft', async () => {
	await put(uuid(1), WAITING);
	await put(uuid(2), ACCEPTED);
	await database.drafts.put(aDraft({ id: uuid(1), channelId: 'c1' }));
	await moveDeliveries([uuid(1), uuid(2)], OTHER, 5_000);
	expect(await database.deliveries.get(uuid(1))).toMatchObject({
		channel: OTHER,
		state: { name: 'saved', notBefore: 5_000 },
	});
	expect((await database.drafts.get(uuid(1)))?.channelId).toBe('c2');
	expect((await database.deliveries.get(uuid(2)))?.channel.id).toBe('c1');
	await expect(moveDeliveries([uuid(2)], OTHER, 5_000)).rejects.toMatchObject({ code: 'too_late' });
});

it('copies a lead once, however often it is asked to', async () => {
	await put(uuid(1), ACCEPTED);
	const copies = [{ id: uuid(1), copyId: uuid(2) }];
	const saved: DeliveryState = { name: 'saved', notBefore: 5_000 };
	await copyDeliveries(copies, OTHER, saved, 5_000);
	await copyDeliveries(copies, OTHER, saved, 6_000);
	expect(await database.deliveries.get(uuid(2))).toMatchObject({
		channel: OTHER,
		state: saved,
		createdAt: 5_000,
		attempts: [],
	});
	expect(await database.deliveries.count()).toBe(2);
});

it('takes a lead back to the form only while Rechat can not have it', async () => {
	await put(uuid(1), WAITING, [{ at: 1_000 }]);
	await expect(editDelivery(uuid(1), uuid(1), 5_000)).rejects.toMatchObject({ code: 'too_late' });
	await editDelivery(uuid(1), uuid(2), 5_000);
	expect((await database.drafts.get(uuid(2)))?.values.first_name).toBe('Ava');
});

it('removes leads with their drafts and changes, but for one that is being sent', async () => {
	await put(uuid(1), ACCEPTED);
	await put(uuid(2), { name: 'sending', since: 1_000 });
	await database.drafts.put(aDraft({ id: uuid(1) }));
	await reassignDeliveries([uuid(1)], () => [ANA], 5_000);
	await removeDeliveries([uuid(1), uuid(2)]);
	expect((await database.deliveries.toArray()).map(({ id }) => id)).toEqual([uuid(2)]);
	expect((await database.drafts.count()) + (await database.followUps.count())).toBe(0);
	await expect(removeDeliveries([uuid(2)])).rejects.toMatchObject({ code: 'too_late' });
});
