import { vi } from 'vitest';
import type { World } from '@/lib/dispatch/world';
import { uuid } from './set-up-rows';

/** Rechat as it usually answers. */
export const rechat = () =>
	vi.fn(async (_url: string, { method }: RequestInit) =>
		method === 'HEAD' ? new Response() : Response.json({ code: 'OK', data: { id: uuid(9) } }),
	);

/** A world in which nothing is in the way; `change` says what is different. */
export const aWorld = (change: Partial<World>): World => ({
	fetch: rechat(),
	now: Date.now,
	random: () => 0,
	isAllowed: async () => true,
	stayAlive: async () => undefined,
	resend: async () => 'when-safe',
	capturedLine: () => '',
	...change,
});

/** A clock on which so much time passes that no request has to wait for its turn. */
export function aQuickClock(start: number): () => number {
	let now = start;
	return () => {
		now += 1_000;
		return now;
	};
}
