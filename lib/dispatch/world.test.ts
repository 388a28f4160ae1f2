import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '@/lib/rechat/answer';
import { aWorld } from '@/tests/support/a-world';
import { beginRun, paced, rest } from './world';

const accepted: Answer = { name: 'accepted', status: 200 };

/** A Rechat that takes no time. */
const fetch = async () => new Response();

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

it('sends at most four requests in any second, the probe among them', async () => {
	const times: number[] = [];
	const run = beginRun(
		aWorld({
			fetch: async () => {
				times.push(Date.now());
				return new Response();
			},
		}),
	);
	const send = async () => {
		await run.isReachable();
		for (let lead = 0; lead < 12; lead += 1)
			await paced(run, async () => {
				times.push(Date.now());
				return accepted;
			});
	};
	const sent = send();
	await vi.runAllTimersAsync();
	await sent;
	expect(times).toHaveLength(13);
	for (const first of times)
		expect(times.filter((time) => time >= first && time < first + 1_000).length).toBeLessThan(5);
});

it('rests no longer when the clock is set back meanwhile', async () => {
	const HOUR = 3_600_000;
	let now = 10 * HOUR;
	const run = beginRun(aWorld({ fetch, now: () => now }));
	const sent = paced(run, async () => {
		now -= 5 * HOUR;
		return accepted;
	});
	await vi.advanceTimersByTimeAsync(250);
	await expect(Promise.race([sent, Promise.resolve('still resting')])).resolves.toEqual(accepted);
});

it('has nothing to rest from when nothing was sent', async () => {
	const run = beginRun(aWorld({ fetch }));
	await expect(Promise.race([rest(run), new Promise((resume) => setTimeout(resume, 1, 'late'))])).resolves.toBe(
		undefined,
	);
});
