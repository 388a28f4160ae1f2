import '@/tests/support/fake-database';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFollowUp } from '@/lib/delivery/new-follow-up';
import { database } from '@/lib/store/database/database';
import { addFollowUp } from '@/lib/store/follow-ups';
import { aDelivery } from '@/tests/support/a-delivery';
import { aWorld } from '@/tests/support/a-world';
import { uuid } from '@/tests/support/set-up-rows';
import { dispatch } from './dispatch';
import { applyToFollowUp } from './send-follow-ups';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const NOW = 50 * YEAR;
/** What is tried for the first time waits so long. */
const WAIT = 30_000;

/** What Rechat was asked for, as method and the agent or person that was sent. */
let asked: string[] = [];
/** Whether Rechat is in trouble. */
let isDown = false;
beforeEach(() => {
	asked = [];
	isDown = false;
});

/** Runs at a time that the computer's clock shows; returns in how many milliseconds to come again. */
async function runAt(time: number): Promise<number | undefined> {
	let at = time;
	const world = aWorld({
		fetch: async (_url, { method, body }) => {
			// So long a request takes that no other has to wait for its turn.
			at += 1_000;
			if (method === 'HEAD') return new Response();
			if (isDown) return new Response(null, { status: 503 });
			asked.push(`${method} ${/"(?:email|last_name)":"(\w+)/.exec(String(body))?.[1]}`);
			return Response.json({ code: 'OK', data: { id: uuid(9) } });
		},
		now: () => at,
	});
	const next = await dispatch(world);
	return next === undefined ? undefined : next - at;
}

const LEAD = aDelivery({
	id: uuid(1),
	payload: { last_name: 'Vale' },
	state: { name: 'saved', notBefore: NOW + 5_000 },
});
const ACCEPTED = aDelivery({ id: uuid(2), state: { name: 'accepted', at: 1, leadId: uuid(8), ignored: [] } });

const reassign = (number: number, name: string, at: number) =>
	addFollowUp(
		newFollowUp(uuid(number), ACCEPTED.id, { name: 'reassign', assignees: [{ email: `${name}@example.com` }] }, at),
	);
const stateOf = async (number: number) => (await database.followUps.get(uuid(number)))?.state.name;

/** By how much a clock is set. Milliseconds. */
const SETTINGS = [-20 * YEAR, -HOUR, -HOUR / 2, 0, HOUR / 2, HOUR, 20 * YEAR];

describe('a clock that is set by any time', () => {
	it.each(SETTINGS)('%i ms holds back no lead that can still be taken back', async (by) => {
		await database.deliveries.put(LEAD);
		expect(await runAt(NOW)).toBe(5_000);
		expect(await runAt(NOW + by + (by === 0 ? 5_000 : 0))).toBeUndefined();
		expect(asked).toEqual(['POST Vale']);
	});

	it.each(SETTINGS)('%i ms makes no lead wait longer than it would have', async (by) => {
		await database.deliveries.put({ ...LEAD, state: { name: 'saved', notBefore: NOW } });
		isDown = true;
		expect(await runAt(NOW)).toBe(WAIT);
		isDown = false;
		expect((await runAt(NOW + by)) ?? 0).toBeLessThan(WAIT + 5_000);
		await runAt(NOW + by + WAIT + 5_000);
		expect(asked).toEqual(['POST Vale']);
	});

	it.each(SETTINGS)('%i ms and back again leaves no lead behind', async (by) => {
		await database.deliveries.put({ ...LEAD, state: { name: 'saved', notBefore: NOW } });
		isDown = true;
		await runAt(NOW);
		await runAt(NOW + by);
		isDown = false;
		await runAt(NOW + 60_000);
		expect(asked).toEqual(['POST Vale']);
	});

	it.each(SETTINGS)('%i ms makes no change of a lead wait longer than it would have', async (by) => {
		await database.deliveries.put(ACCEPTED);
		await reassign(1, 'Ana', NOW);
		isDown = true;
		expect(await runAt(NOW)).toBe(WAIT);
		isDown = false;
		expect((await runAt(NOW + by)) ?? 0).toBeLessThan(WAIT + 5_000);
		await runAt(NOW + by + WAIT + 5_000);
		expect(asked).toEqual(['PUT Ana']);
	});

	it.each(SETTINGS)('%i ms holds back no change that was made before', async (by) => {
		await database.deliveries.put(ACCEPTED);
		await reassign(1, 'Ana', NOW);
		await runAt(NOW + by);
		expect(asked).toEqual(['PUT Ana']);
	});

	it.each(SETTINGS)('%i ms leaves the later of two wishes the later', async (by) => {
		await database.deliveries.put(ACCEPTED);
		await reassign(1, 'Ana', NOW);
		await runAt(NOW);
		await reassign(2, 'Ben', NOW + by + 1);
		await runAt(NOW + by + 1);
		expect(asked).toEqual(['PUT Ana', 'PUT Ben']);
		expect([await stateOf(1), await stateOf(2)]).toEqual(['done', 'done']);
	});

	it.each(SETTINGS)('%i ms leaves a wish that is asked for once more the latest', async (by) => {
		await database.deliveries.put(ACCEPTED);
		await reassign(1, 'Ana', NOW);
		await database.followUps.update(uuid(1), { state: { name: 'refused', at: NOW, status: 422 } });
		await reassign(2, 'Ben', NOW + 1);
		await runAt(NOW + 1);
		await applyToFollowUp(uuid(1), { name: 'retry', at: NOW + by + 2, attempts: 0 });
		await runAt(NOW + by + 2);
		expect(asked).toEqual(['PUT Ben', 'PUT Ana']);
	});
});
