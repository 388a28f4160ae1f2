import type { Lead } from '@/lib/lead/lead';
import { type Answer, readAnswer } from './answer';

export const RECHAT = 'https://api.rechat.com';

/** Longer than Rechat's own clients wait, shorter than a worker lives after its last event. */
const TIMEOUT = 25_000;
const PROBE_TIMEOUT = 5_000;

/** The platform's `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** No cookies, no cache, no header of ours: the pre-flight may refuse them. A redirect is never followed with a lead in hand. */
const PRIVATE = { redirect: 'manual', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;

/**
 * Captures a lead: `POST /leads/channels/{lead_channel}/webhook`. Never throws: a network error or a timeout is a
 * doubtful answer, since all of refused, cut, DNS and TLS look alike.
 */
export async function captureLead(fetch: Fetch, leadChannel: string, lead: Lead, now: () => number): Promise<Answer> {
	const signal = AbortSignal.timeout(TIMEOUT);
	try {
		const response = await fetch(`${RECHAT}/leads/channels/${leadChannel}/webhook`, {
			...PRIVATE,
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(lead),
			signal,
		});
		return await readAnswer(response, now());
	} catch {
		return { name: 'doubtful', why: signal.aborted ? 'timeout' : 'no-answer' };
	}
}

/** True when Rechat's host answers at all, with any status: `HEAD /`. */
export async function isReachable(fetch: Fetch): Promise<boolean> {
	try {
		await fetch(`${RECHAT}/`, { ...PRIVATE, method: 'HEAD', signal: AbortSignal.timeout(PROBE_TIMEOUT) });
		return true;
	} catch {
		return false;
	}
}
