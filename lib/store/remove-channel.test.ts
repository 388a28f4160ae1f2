import '@/tests/support/fake-database';
import { beforeEach, expect, it } from 'vitest';
import type { DeliveryState } from '@/lib/delivery/delivery';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { aChannel, aPreset, aRule, uuid } from '@/tests/support/set-up-rows';
import { addChannels, listChannels } from './channels';
import { database } from './database/database';
import { listPresets } from './presets';
import { removeChannel } from './remove-channel';
import { listRules, putRules } from './rules';
import { readSettings, saveSettings } from './settings';

const [GONE, OTHER] = [aChannel(1), aChannel(2)];
const copyOf = ({ id, label, leadChannel }: typeof GONE) => ({ id, name: label, leadChannel });
const ACCEPTED: DeliveryState = { name: 'accepted', at: 2_000, leadId: 'lead.1', ignored: [] };

beforeEach(async () => {
	await addChannels([GONE, OTHER]);
	await database.presets.put(aPreset(1, { channelId: GONE.id }));
	await putRules([aRule(1, { channelId: GONE.id })]);
	await saveSettings({ ...DEFAULT_SETTINGS, defaultChannelId: GONE.id });
	await database.drafts.put(aDraft({ channelId: GONE.id }));
	const channel = copyOf(GONE);
	await database.deliveries.bulkPut([
		aDelivery({ id: uuid(11), channel }),
		aDelivery({ id: uuid(12), channel, attempts: [{ at: 1 }] }),
		aDelivery({ id: uuid(13), channel, state: ACCEPTED }),
	]);
});

const pointers = async () => [
	(await readSettings()).defaultChannelId,
	(await listPresets())[0]?.channelId,
	(await listRules())[0]?.target.channelId,
	(await database.drafts.toArray())[0]?.channelId,
];
const channelsOfLeads = async () =>
	Object.fromEntries((await database.deliveries.toArray()).map(({ id, channel }) => [id, channel.id]));

it('another takes its place everywhere, also for leads that Rechat can’t have; what may have arrived stays', async () => {
	await removeChannel(GONE.id, copyOf(OTHER), 5_000);
	expect((await listChannels()).map(({ id }) => id)).toEqual([OTHER.id]);
	expect(await pointers()).toEqual([OTHER.id, OTHER.id, OTHER.id, OTHER.id]);
	expect(await channelsOfLeads()).toEqual({ [uuid(11)]: OTHER.id, [uuid(12)]: GONE.id, [uuid(13)]: GONE.id });
	expect((await database.deliveries.get(uuid(11)))?.channel.leadChannel).toBe(OTHER.leadChannel);
});

it('without another, nothing points to a channel that isn’t there, and leads that wait are still sent to it', async () => {
	await removeChannel(GONE.id, undefined, 5_000);
	const [standard, preset, rule, draft] = await pointers();
	expect([standard, preset, draft]).toEqual([undefined, undefined, undefined]);
	// A rule says itself that its channel is gone, and is skipped.
	expect(rule).toBe(GONE.id);
	expect((await database.deliveries.get(uuid(11)))?.channel).toEqual(copyOf(GONE));
});
