import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import type { RosterAgent } from '@/lib/roster/roster-agent';
import { uuid } from '@/tests/support/set-up-rows';
import { database } from './database/database';
import { listRoster, readRosterSummary, removeAgent, replaceRoster, saveAgent, withOwnPhones } from './roster';

const agent = (number: number, change: Partial<RosterAgent> = {}): RosterAgent => ({
	id: uuid(number),
	first_name: `Agent${String(number).padStart(4, '0')}`,
	last_name: 'Vale',
	...change,
});
const names = async () => (await listRoster()).map(({ first_name }) => first_name);

it('adds, changes and removes one agent, and leaves the others as they are', async () => {
	for (const number of [1, 2, 3]) await saveAgent(agent(number));
	await saveAgent(agent(2, { first_name: 'Renamed' }));
	expect(await removeAgent(uuid(1))).toMatchObject({ first_name: 'Agent0001' });
	expect(await removeAgent(uuid(1))).toBeUndefined();
	expect(await names()).toEqual(['Renamed', 'Agent0003']);
	expect(await readRosterSummary()).toMatchObject({ count: 2 });
});

it('holds more than one pack of agents, in the order of their names, and finds each to change it', async () => {
	const many = Array.from({ length: 2_500 }, (_, number) => agent(2_500 - number));
	await replaceRoster(() => many);
	expect(await database.roster.count()).toBe(3);
	expect(await names()).toEqual(many.map(({ first_name }) => first_name).sort());
	await saveAgent(agent(1_700, { last_name: 'Reed' }));
	await saveAgent(agent(2_501));
	expect(await readRosterSummary()).toMatchObject({ count: 2_501 });
	expect((await listRoster()).filter(({ last_name }) => last_name === 'Reed').map(({ id }) => id)).toEqual([
		uuid(1_700),
	]);
});

it('writes all of a new roster or nothing', async () => {
	await saveAgent(agent(1));
	const broken = () => {
		throw new Error('The file ends in the middle.');
	};
	await expect(replaceRoster(broken)).rejects.toThrow('in the middle');
	expect(await names()).toEqual(['Agent0001']);
});

it('has Rechat look for nobody by a phone that two agents share, until one of them is gone', async () => {
	const phone_number = '+17755550100';
	await saveAgent(agent(1, { phone_number, email: 'one@example.com' }));
	await saveAgent(agent(2, { phone_number }));
	expect(await withOwnPhones([{ phone_number, email: 'one@example.com' }])).toEqual([{ email: 'one@example.com' }]);
	await removeAgent(uuid(2));
	expect(await withOwnPhones([{ phone_number }])).toEqual([{ phone_number }]);
});
