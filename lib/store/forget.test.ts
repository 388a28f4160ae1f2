import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import type { DeliveryState } from '@/lib/delivery/delivery';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { aFollowUp, uuid } from '@/tests/support/set-up-rows';
import { database } from './database/database';
import { forgetAll, forgetOld } from './forget';
import { acquaintances, remember } from './known-people';

const DAY = 24 * 60 * 60_000;
const NOW = 400 * DAY;
const AVA = { first_name: 'Ava', last_name: 'Stone', phone_number: '+17755550123', note: 'Call after six' };
const KEPT = { listing: { mls_number: '2204417' }, assignees: [{ email: 'ana@example.com' }], lead_source: 'Zillow' };

const accepted = (at: number): DeliveryState => ({ name: 'accepted', at, leadId: `lead.${at}`, ignored: [] });
const put = (id: number, state: DeliveryState) =>
	database.deliveries.put(aDelivery({ id: uuid(id), state, payload: { ...AVA, ...KEPT } }));
const payloads = async () =>
	Object.fromEntries((await database.deliveries.toArray()).map(({ id, payload }) => [id, payload]));
const words = 'Wants a garage, ask for Ava';
const entry = (id: number, state: 'waiting' | 'done') =>
	aFollowUp(id, uuid(1), {
		change: { name: 'log', activity: { action: 'ContactLoggedIn', notes: words } },
		state: state === 'done' ? { name: 'done', at: 1 } : { name: 'waiting', until: 0 },
	});

it('takes the person out of leads that ended long ago, and keeps what a reassignment needs', async () => {
	await put(1, accepted(NOW - 91 * DAY));
	await put(2, accepted(NOW - 89 * DAY));
	await put(3, { name: 'refused', at: NOW - 91 * DAY, status: 422 });
	await put(4, { name: 'waiting', since: 1, until: NOW, why: 'offline' });
	await database.pins.put({ id: uuid(1), at: 1 });
	await forgetOld(90, NOW);
	expect(await payloads()).toEqual({
		[uuid(1)]: KEPT,
		[uuid(2)]: { ...AVA, ...KEPT },
		[uuid(3)]: { ...AVA, ...KEPT },
		[uuid(4)]: { ...AVA, ...KEPT },
	});
	expect(await database.deliveries.get(uuid(1))).toMatchObject({
		isForgotten: true,
		state: { leadId: expect.anything() },
	});
	expect(await database.pins.count()).toBe(0);
});

it('forgets once a day at most, and nothing at all when it is told to keep everything', async () => {
	await forgetOld(90, NOW);
	await put(1, accepted(NOW - 90 * DAY));
	await forgetOld(90, NOW + DAY / 2);
	expect((await payloads())[uuid(1)]).toMatchObject(AVA);
	await forgetOld(0, NOW + 9 * DAY);
	expect((await payloads())[uuid(1)]).toMatchObject(AVA);
	await forgetOld(90, NOW + DAY);
	expect((await payloads())[uuid(1)]).toEqual(KEPT);
});

it('forgets at once after the clock was set back', async () => {
	await forgetOld(90, NOW + 300 * DAY);
	await put(1, accepted(NOW - 91 * DAY));
	await forgetOld(90, NOW);
	expect((await payloads())[uuid(1)]).toEqual(KEPT);
});

it('on demand forgets all that ended, who was sent, and what was noted; what is still owed or typed stays', async () => {
	await put(1, accepted(NOW));
	await put(2, { name: 'waiting', since: 1, until: NOW, why: 'offline' });
	await database.drafts.bulkPut([
		aDraft({ id: uuid(1), sentAt: 1 }),
		aDraft({ id: uuid(2), sentAt: 1 }),
		aDraft({ id: uuid(3), values: { first_name: 'Mel' } }),
	]);
	await database.followUps.bulkPut([entry(1, 'done'), entry(2, 'waiting')]);
	await remember(aDelivery({ id: uuid(1), payload: AVA }));
	await forgetAll();
	expect(await payloads()).toEqual({ [uuid(1)]: KEPT, [uuid(2)]: { ...AVA, ...KEPT } });
	expect((await database.drafts.toArray()).map(({ id }) => id).sort()).toEqual([uuid(2), uuid(3)]);
	expect(await acquaintances(AVA, uuid(9))).toEqual([]);
	const notes = (await database.followUps.toArray()).map(
		({ change }) => change.name === 'log' && change.activity.notes,
	);
	expect(notes).toEqual([undefined, words]);
});
