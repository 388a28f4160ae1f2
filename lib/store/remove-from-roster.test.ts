import '@/tests/support/fake-database';
import { beforeEach, expect, it } from 'vitest';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { aChannel, aFollowUp, aPreset, aRule, uuid } from '@/tests/support/set-up-rows';
import { database } from './database/database';
import { listPresets } from './presets';
import { removeFromRoster, usesOf } from './remove-from-roster';
import { listRoster, saveAgent } from './roster';
import { listRules, putRules } from './rules';

const ANA = { id: uuid(1), first_name: 'Ana', last_name: 'Ruiz', email: 'ana@example.com' };
const { id: _id, ...ASKED } = ANA;
const BEN = { first_name: 'Ben', last_name: 'Vale', email: 'ben@example.com' };
const payload = { first_name: 'Ava', assignees: [ASKED] };

beforeEach(async () => {
	await saveAgent(ANA);
	await database.presets.put(aPreset(1, { assignees: [ASKED] }));
	await database.channels.put(aChannel(1, { defaults: { assignees: [ASKED] } }));
	await putRules([aRule(1, { assignees: [ASKED] })]);
	await database.drafts.put(aDraft({ assignees: [ASKED] }));
	await database.deliveries.bulkPut([
		aDelivery({ id: uuid(11), payload }),
		aDelivery({ id: uuid(12), payload, state: { name: 'accepted', at: 1, leadId: 'lead.1', ignored: [] } }),
	]);
	await database.followUps.put(aFollowUp(1, uuid(12), { change: { name: 'reassign', assignees: [ASKED] } }));
});

const emails = async () => ({
	preset: (await listPresets())[0]?.assignees?.map(({ email }) => email),
	channel: (await database.channels.toArray())[0]?.defaults?.assignees?.map(({ email }) => email),
	draft: (await database.drafts.toArray())[0]?.assignees.map(({ email }) => email),
	waiting: (await database.deliveries.get(uuid(11)))?.payload.assignees?.map(({ email }) => email),
	accepted: (await database.deliveries.get(uuid(12)))?.payload.assignees?.map(({ email }) => email),
	change: (await database.followUps.toArray()).flatMap(({ change }) =>
		change.name === 'reassign' ? change.assignees.map(({ email }) => email) : [],
	),
});

it('says before where the agent is asked for', async () => {
	expect(await usesOf(ASKED)).toEqual({ leads: 2, presets: 2, rules: 1 });
});

it('a replacement is asked for wherever Rechat hasn’t been asked yet, and nowhere else', async () => {
	await removeFromRoster(ANA.id, BEN);
	const ben = [BEN.email];
	expect(await emails()).toEqual({
		preset: ben,
		channel: ben,
		draft: ben,
		waiting: ben,
		accepted: [ANA.email],
		change: ben,
	});
	expect((await listRules())[0]?.target.assignees).toMatchObject([{ email: BEN.email }]);
	expect(await listRoster()).toEqual([]);
});

it('without one, leads stay as they are, and rules that ask for the agent are marked', async () => {
	await removeFromRoster(ANA.id);
	expect((await emails()).waiting).toEqual([ANA.email]);
	expect((await listRules())[0]?.target.assignees).toMatchObject([{ email: ANA.email, isGone: true }]);
});

it('refuses a replacement whom Rechat can’t find, and removes nobody then', async () => {
	await expect(removeFromRoster(ANA.id, { first_name: 'Ben' })).rejects.toMatchObject({ code: 'agents_unfindable' });
	expect(await listRoster()).toHaveLength(1);
	expect((await emails()).waiting).toEqual([ANA.email]);
});
