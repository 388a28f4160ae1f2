import type { Activity } from '@/lib/lead/activity';
import type { Assignee, Lead } from '@/lib/lead/lead';
import { type Answer, readAnswer } from './answer';

export const RECHAT = 'https://api.rechat.com';

/** Longer than Rechat's own clients wait, shorter than a worker lives after its last event. */
const TIMEOUT = 25_000;
const PROBE_TIMEOUT = 5_000;

/** The platform's `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** No cookies, no cache, no header of ours: the pre-flight may refuse them. A redirect is never followed with a lead in hand. */
const PRIVATE = { redirect: 'manual', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;

/** Captures a lead: `POST /leads/channels/{lead_channel}/webhook`. Never throws; see {@link call}. */
export const captureLead = (fetch: Fetch, leadChannel: string, lead: Lead, now: () => number): Promise<Answer> =>
	call(fetch, 'POST', `/leads/channels/${leadChannel}/webhook`, lead, now);

/** Replaces everybody on the lead: `PUT /leads/{lead_id}/assignees`, a bare array. Never throws; see {@link call}. */
export const reassignLead = (
	fetch: Fetch,
	leadId: string,
	assignees: readonly Assignee[],
	now: () => number,
): Promise<Answer> => call(fetch, 'PUT', `/leads/${leadId}/assignees`, assignees, now);

/** Adds an entry to the lead's timeline: `POST /leads/{lead_id}/timeline`. Never throws; see {@link call}. */
export const logActivity = (fetch: Fetch, leadId: string, activity: Activity, now: () => number): Promise<Answer> =>
	call(fetch, 'POST', `/leads/${leadId}/timeline`, activity, now);

/** A network error or a timeout is a doubtful answer: all of refused, cut, DNS and TLS look alike. */
async function call(fetch: Fetch, method: string, path: string, body: unknown, now: () => number): Promise<Answer> {
	const signal = AbortSignal.timeout(TIMEOUT);
	try {
		const response = await fetch(RECHAT + path, {
			...PRIVATE,
			method,
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
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
		const signal = AbortSignal.timeout(PROBE_TIMEOUT);
		const response = await fetch(`${RECHAT}/`, { ...PRIVATE, method: 'HEAD', signal });
		await response.body?.cancel();
		return true;
	} catch {
		return false;
	}
}
