import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { aChannel } from '@/tests/support/set-up-rows';
import { addChannels, listChannels, orderChannels, saveChannel } from './channels';
import { database } from './database/database';

const labels = async () => (await listChannels()).map(({ label }) => label);

it('puts a new channel last, and leaves a changed one where it is', async () => {
	await saveChannel(aChannel(1));
	await saveChannel(aChannel(2));
	await saveChannel(aChannel(1, { label: 'Renamed' }));
	expect(await labels()).toEqual(['Renamed', 'Channel 2']);
});

it('refuses a second channel with the same Lead Channel ID', async () => {
	await saveChannel(aChannel(1));
	const { leadChannel } = aChannel(1);
	await expect(saveChannel(aChannel(2, { leadChannel }))).rejects.toMatchObject({ code: 'channel_exists' });
	await expect(addChannels([aChannel(2), aChannel(3, { leadChannel })])).rejects.toMatchObject({
		code: 'channel_exists',
	});
	expect(await labels()).toEqual(['Channel 1']);
});

it('puts channels in the order of the ids', async () => {
	await addChannels([aChannel(1), aChannel(2), aChannel(3)]);
	await orderChannels([aChannel(3), aChannel(1), aChannel(2)].map(({ id }) => id));
	expect(await labels()).toEqual(['Channel 3', 'Channel 1', 'Channel 2']);
});

it('gives a corrected Lead Channel ID to the leads that Rechat can not have, and to no other', async () => {
	const channel = aChannel(1);
	const copy = { id: channel.id, name: channel.label, leadChannel: channel.leadChannel };
	await saveChannel(channel);
	await database.deliveries.bulkPut([
		aDelivery({ id: 'waiting', channel: copy }),
		aDelivery({ id: 'tried', channel: copy, attempts: [{ at: 1_500 }] }),
		aDelivery({ id: 'accepted', channel: copy, state: { name: 'accepted', at: 2_000, leadId: 'lead.1', ignored: [] } }),
	]);
	const corrected = '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2fff';
	await saveChannel({ ...channel, leadChannel: corrected });
	const leads = await database.deliveries.toArray();
	expect(leads.filter(({ channel: { leadChannel } }) => leadChannel === corrected).map(({ id }) => id)).toEqual([
		'waiting',
	]);
});
