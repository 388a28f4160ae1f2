import type { Answer } from '@/lib/rechat/answer';
import { type Fetch, isReachable } from '@/lib/rechat/api';
import type { Resend } from '@/lib/setup/settings';

/** What the dispatcher needs of the world. */
export interface World {
	fetch: Fetch;
	/** Milliseconds since the epoch. */
	now: () => number;
	/** 0…1. */
	random: () => number;
	/** May this browser talk to Rechat's host just now? */
	isAllowed: () => Promise<boolean>;
	/** One call of the extension API: it alone resets the worker's idle clock, a pending fetch does not. */
	stayAlive: () => Promise<unknown>;
	/** What the user wants done with a lead in doubt. */
	resend: () => Promise<Resend>;
	/** Words the note's line about an old capture. */
	capturedLine: (at: number) => string;
}

/** At most four requests a second: Rechat publishes no limit. Milliseconds. */
const PACE = 250;

export interface Run extends World {
	/** Whether Rechat's host answers: asked at most once in a run. */
	isReachable: () => Promise<boolean>;
	/** What Rechat answered last in this run. */
	last?: Answer;
	/** The requests that were not rested from yet: how many, and when the first of them began. */
	burst: { count: number; since: number };
}

export function beginRun(world: World): Run {
	let answered: Promise<boolean> | undefined;
	const run: Run = {
		...world,
		burst: { count: 0, since: 0 },
		isReachable: () => {
			answered ??= leave(run, () => isReachable(world.fetch));
			return answered;
		},
	};
	return run;
}

/**
 * What keeps a request from leaving now. After trouble the rest of the run waits: a server in trouble is not helped by
 * more requests, each would end in doubt, and Chromium itself soon fails an extension's requests to an address that
 * keeps answering 5xx, unsent, which looks like a lost answer. One that may not be sent twice first waits for any answer of Rechat's host, so
 * that ordinary loss of Wi-Fi doesn't leave it in doubt.
 */
export async function obstacle(run: Run, isRepeatable: boolean): Promise<'no-access' | 'offline' | 'busy' | undefined> {
	if (!(await run.isAllowed())) return 'no-access';
	if (run.last?.name === 'busy' || run.last?.name === 'doubtful') return 'busy';
	return isRepeatable || (await run.isReachable()) ? undefined : 'offline';
}

/** Sends one request: kept alive while it is under way, and at most four a second. */
export async function paced(run: Run, request: () => Promise<Answer>): Promise<Answer> {
	const answer = await leave(run, request);
	run.last = answer;
	await rest(run);
	return answer;
}

/** Waits until what has left since the last rest is no more than four requests a second. */
export async function rest(run: Run): Promise<void> {
	const { count, since } = run.burst;
	run.burst = { count: 0, since: 0 };
	// A clock that was set back meanwhile would have us wait for as long.
	const left = Math.min(count * PACE, since + count * PACE - run.now());
	if (count > 0 && left > 0) await new Promise((resume) => setTimeout(resume, left));
}

async function leave<T>(run: Run, request: () => Promise<T>): Promise<T> {
	const { count, since } = run.burst;
	run.burst = { count: count + 1, since: count === 0 ? run.now() : since };
	await run.stayAlive();
	return request();
}
