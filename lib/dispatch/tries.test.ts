import '@/tests/support/fake-database';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryState } from '@/lib/delivery/delivery';
import type { Lead } from '@/lib/lead/lead';
import { database } from '@/lib/store/database/database';
import { aDelivery } from '@/tests/support/a-delivery';
import { aQuickClock, aWorld, rechat } from '@/tests/support/a-world';
import { uuid } from '@/tests/support/set-up-rows';
import { dispatch } from './dispatch';

const NOW = 1_000_000;
/** With an email and an agent it may be sent twice without harm. */
const REPEATABLE: Lead = { email: 'ava@example.com', assignees: [{ email: 'marisol@example.com' }] };
const UNREPEATABLE: Lead = { phone_number: '+17755550123' };

const fetch = rechat();
beforeEach(() => void fetch.mockClear());

const put = (payload: Lead, state: DeliveryState = { name: 'saved', notBefore: NOW }) =>
	database.deliveries.put(aDelivery({ id: uuid(1), payload, state }));
const stateName = async () => (await database.deliveries.get(uuid(1)))?.state.name;

/** One of the requests that are leads. */
const sent = () => fetch.mock.calls.filter(([, { method }]) => method === 'POST').length;

/** Runs at a time; gives when to come again. */
const runAt = (time: number) => dispatch(aWorld({ fetch, now: aQuickClock(time) }));

describe('a lead that Rechat did not take', () => {
	it('is sent again by itself when Rechat asked for it to come later, and no sooner', async () => {
		await put(UNREPEATABLE);
		fetch.mockResolvedValueOnce(new Response());
		fetch.mockResolvedValueOnce(new Response(null, { status: 429, headers: { 'retry-after': '330' } }));
		const next = await runAt(NOW);
		expect(await stateName()).toBe('waiting');
		expect(next).toBeGreaterThan(NOW + 330_000);
		await runAt(NOW + 300_000);
		expect(sent()).toBe(1);
		await runAt(next ?? 0);
		expect([await stateName(), sent()]).toEqual(['accepted', 2]);
	});

	it('is sent again by itself after no answer when that can’t make a second one', async () => {
		await put(REPEATABLE);
		fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		const next = await runAt(NOW);
		expect([await stateName(), sent()]).toEqual(['waiting', 1]);
		await runAt(next ?? 0);
		expect([await stateName(), sent()]).toEqual(['accepted', 2]);
	});

	it('is left to the user after no answer when that could make a second one', async () => {
		await put(UNREPEATABLE);
		fetch.mockResolvedValueOnce(new Response()).mockRejectedValueOnce(new TypeError('Failed to fetch'));
		expect(await runAt(NOW)).toBeUndefined();
		await runAt(NOW + 10_000_000);
		expect([await stateName(), sent()]).toEqual(['unconfirmed', 1]);
	});
});

describe('a lead that a worker was sending when it died', () => {
	it('is sent again by itself when that can’t make a second one', async () => {
		await put(REPEATABLE, { name: 'sending', since: NOW });
		const next = await runAt(NOW + 30_000);
		expect([await stateName(), sent()]).toEqual(['waiting', 0]);
		await runAt(next ?? 0);
		expect([await stateName(), sent()]).toEqual(['accepted', 1]);
	});

	it('is left to the user when that could make a second one', async () => {
		await put(UNREPEATABLE, { name: 'sending', since: NOW });
		expect(await runAt(NOW + 30_000)).toBeUndefined();
		await runAt(NOW + 10_000_000);
		expect([await stateName(), sent()]).toEqual(['unconfirmed', 0]);
	});
});
