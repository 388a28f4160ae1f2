import '@/tests/support/fake-database';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database } from '@/lib/store/database/database';
import { aDelivery } from '@/tests/support/a-delivery';
import { aQuickClock, aWorld, rechat } from '@/tests/support/a-world';
import { damaged } from '@/tests/support/damage';
import { putRaw, rawRows } from '@/tests/support/raw-rows';
import { aFollowUp, uuid } from '@/tests/support/set-up-rows';
import { apply, dispatch } from './dispatch';

const NOW = 1_000_000;

const DUE = aDelivery({ id: uuid(1), state: { name: 'saved', notBefore: NOW } });
const ACCEPTED = aDelivery({ id: uuid(2), state: { name: 'accepted', at: 1, leadId: 'lead.2', ignored: [] } });
const CHANGE = aFollowUp(3, ACCEPTED.id);

/** What is on disk after a run that began with a lead and a change that are due. */
async function afterRun() {
	await database.deliveries.bulkPut([DUE, ACCEPTED]);
	await database.followUps.put(CHANGE);
	await dispatch(aWorld({ now: aQuickClock(NOW) }));
	const [lead, change] = [await database.deliveries.get(DUE.id), await database.followUps.get(CHANGE.id)];
	return { lead: lead?.state.name, change: change?.state.name };
}

const SENT = { lead: 'accepted', change: 'done' };

describe('a run', () => {
	it('sends the leads and the changes that are due', async () => {
		expect(await afterRun()).toEqual(SENT);
	});

	it('sends them beside a change that can’t be read and seems to be under way', async () => {
		const { change, ...bad } = aFollowUp(4, DUE.id, { state: { name: 'sending', since: 1 } });
		await putRaw('followUps', bad);
		expect(await afterRun()).toEqual(SENT);
		expect(await rawRows('followUps')).toContainEqual(bad);
	});

	it.each(['saved', 'sending', 'waiting'])('sends them beside a lead that is %s and can’t be read', async (name) => {
		const bad = { id: uuid(5), state: { name, since: 1, until: 1, notBefore: 1, why: 'busy' }, attempts: [] };
		await putRaw('deliveries', bad);
		expect(await afterRun()).toEqual(SENT);
		expect(await rawRows('deliveries')).toContainEqual(bad);
	});

	it('sends them whatever is damaged of another lead and its change', async () => {
		const lead = damaged({ ...ACCEPTED, id: uuid(6), state: { name: 'sending', since: 1 } }, ['id']);
		const change = damaged(aFollowUp(7, uuid(6), { state: { name: 'sending', since: 1 } }), ['id']);
		await fc.assert(
			fc.asyncProperty(lead, change, async (badLead, badChange) => {
				await putRaw('deliveries', badLead);
				await putRaw('followUps', badChange);
				expect(await afterRun()).toEqual(SENT);
			}),
			{ numRuns: 150 },
		);
	});

	it('after trouble ends, however often all is tried anew meanwhile: the next run asks Rechat again', async () => {
		const others = [7, 8, 9].map((number) => ({ ...DUE, id: uuid(number) }));
		await database.deliveries.bulkPut([DUE, ...others]);
		const fetch = rechat();
		fetch.mockResolvedValueOnce(new Response()).mockResolvedValueOnce(new Response(null, { status: 503 }));
		let looks = 0;
		const impatient = aWorld({
			fetch,
			now: aQuickClock(NOW),
			isAllowed: async () => {
				looks += 1;
				// A user who presses "Retry now" on each lead as soon as it waits, for a while.
				const seen = await database.deliveries.bulkGet(looks < 50 ? others.map(({ id }) => id) : []);
				for (const lead of seen)
					if (lead) await apply(lead.id, { name: 'retry', at: NOW, attempts: lead.attempts.length });
				return true;
			},
		});
		expect(await dispatch(impatient)).toBeLessThan(NOW + 50_000);
		expect(looks).toBeLessThan(10);
		await dispatch(impatient);
		expect((await database.deliveries.bulkGet(others.map(({ id }) => id))).map((lead) => lead?.state.name)).toEqual(
			others.map(() => 'accepted'),
		);
	});
});
