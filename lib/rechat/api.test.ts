import { afterEach, expect, it, vi } from 'vitest';
import { captureLead, isReachable } from './api';

/** An idle worker lives so long after its last event. Milliseconds. */
const LIFE = 30_000;

/** Lets the clock that ends requests run on command; gives how long each was given. */
function holdClocks() {
	const clocks: { milliseconds: number; end: AbortController }[] = [];
	vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
		const end = new AbortController();
		clocks.push({ milliseconds, end });
		return end.signal;
	});
	return clocks;
}
afterEach(() => void vi.restoreAllMocks());

/** The platform's `fetch` of a host that takes the request and is silent. */
const silence = (_url: string, { signal }: RequestInit) =>
	new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

it('an answer that never comes is given up while the worker still lives, as one in doubt', async () => {
	const clocks = holdClocks();
	const answer = captureLead(silence, 'channel', { first_name: 'Ava' }, Date.now);
	expect(clocks[0]?.milliseconds).toBeLessThan(LIFE);
	clocks[0]?.end.abort();
	expect(await answer).toEqual({ name: 'doubtful', why: 'timeout' });
});

it('so is one that stops in its middle', async () => {
	const clocks = holdClocks();
	const fetch = async (_url: string, { signal }: RequestInit) =>
		new Response(
			new ReadableStream({
				start(stream) {
					stream.enqueue(new TextEncoder().encode('{"code":'));
					signal?.addEventListener('abort', () => stream.error(signal.reason));
				},
			}),
		);
	const answer = captureLead(fetch, 'channel', { first_name: 'Ava' }, Date.now);
	await vi.waitFor(() => expect(clocks).toHaveLength(1));
	clocks[0]?.end.abort();
	expect(await answer).toEqual({ name: 'doubtful', why: 'timeout' });
});

it('a host that is silent when it is asked whether it is there can’t be reached', async () => {
	const clocks = holdClocks();
	const reachable = isReachable(silence);
	clocks[0]?.end.abort();
	expect(await reachable).toBe(false);
});
