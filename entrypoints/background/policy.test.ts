import '@/tests/support/fake-database';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readKeptPolicy } from '@/lib/store/policy';
import { until } from '@/tests/support/until';
import { followPolicy } from './policy';

it('a browser that first has no policy, and is slow to say so, undoes nothing of the one that comes', async () => {
	const answers = [sleep(100).then(() => ({})), Promise.resolve({ brokerage: 'Example Realty' })];
	const { managed } = fakeBrowser.storage;
	managed.get = async () => (await (answers.length > 1 ? answers.shift() : answers[0])) ?? {};
	followPolicy();
	await fakeBrowser.storage.onChanged.trigger({ brokerage: { newValue: 'Example Realty' } }, 'managed');
	await until('the policy is kept', async () => (await readKeptPolicy()).policy.brokerage === 'Example Realty');
	await sleep(300);
	expect((await readKeptPolicy()).policy.brokerage).toBe('Example Realty');
});
