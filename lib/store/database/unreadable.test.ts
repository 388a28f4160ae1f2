import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { putRaw, rawRows } from '@/tests/support/raw-rows';
import { aChannel, aRule, uuid } from '@/tests/support/set-up-rows';
import { saveChannel } from '../channels';
import { newestLeads } from '../lead-list';
import { keepPolicy } from '../policy';
import { listRoster } from '../roster';
import { listRules } from '../rules';
import { readSettings } from '../settings';
import { database } from './database';
import { exportUnreadable, removeUnreadable, unreadableRows } from './unreadable';

const LEADS = [1, 2].map((number) => ({ id: uuid(number), payload: 'x' }));
const CHANNEL = { ...aChannel(3), accountPath: undefined };
const RULE = { id: 'rule-9', when: 'x' };
const AGENT = { id: uuid(4), first_name: 4 };

async function damage() {
	await database.deliveries.put(aDelivery());
	for (const lead of LEADS) await putRaw('deliveries', lead);
	await putRaw('channels', CHANNEL);
	// It takes the place of the damaged one.
	await saveChannel(aChannel(5, { leadChannel: CHANNEL.leadChannel }));
	await putRaw('rules', { key: 'rules', rules: [aRule(1), RULE] });
	await putRaw('roster', { id: '000000', agents: [{ id: uuid(6), first_name: 'Ana' }, AGENT] });
	await putRaw('settings', { key: 'settings', undoSeconds: 'x' });
	await putRaw('policy', { key: 'policy' });
}

it('counts nothing where all can be read', async () => {
	await database.deliveries.put(aDelivery());
	await saveChannel(aChannel(1));
	await keepPolicy();
	expect(await unreadableRows()).toEqual({});
	expect(await exportUnreadable()).toEqual({});
});

it('counts what can’t be read by table, but for what is made again by itself', async () => {
	await damage();
	expect(await unreadableRows()).toEqual({ deliveries: 2, channels: 1, rules: 1, roster: 1, settings: 1 });
});

it('gives what can’t be read as it was', async () => {
	await damage();
	expect(await exportUnreadable()).toEqual({
		deliveries: LEADS,
		channels: [CHANNEL],
		rules: [RULE],
		roster: [AGENT],
		settings: [{ key: 'settings', undoSeconds: 'x' }],
	});
});

it('removes what can’t be read, and nothing else', async () => {
	await damage();
	const before = [await newestLeads(9), await listRules(), await listRoster(), await readSettings()];
	await removeUnreadable();
	expect(await unreadableRows()).toEqual({});
	expect([await newestLeads(9), await listRules(), await listRoster(), await readSettings()]).toEqual(before);
	expect(await rawRows('channels')).toHaveLength(1);
	expect(await rawRows('settings')).toEqual([]);
});

it('finds the one among thousands', async () => {
	await database.deliveries.bulkPut(
		Array.from({ length: 2_500 }, (_, number) => aDelivery({ id: uuid(10_000 + number) })),
	);
	await putRaw('deliveries', { id: uuid(12_345), payload: 'x' });
	expect(await unreadableRows()).toEqual({ deliveries: 1 });
});
