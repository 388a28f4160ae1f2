import { dispatch, hasten } from '@/lib/dispatch/dispatch';
import { failureCode } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import { log } from '@/lib/platform/log';
import { text } from '@/lib/platform/text';
import { RECHAT } from '@/lib/rechat/api';
import { database, expectOpen } from '@/lib/store/database/database';
import { readEffectiveSettings } from '@/lib/store/set-up';
import { showBadge } from './badge';

const ALARM = 'deliveries';
/** The browser fires no alarm earlier than this. */
const SHORTEST_ALARM = 30_000;
/** However a wake may be lost (a worker that dies before it has set its alarm, a clock that is set), a lead is found by then. */
const LONGEST_ALARM = 3_600_000;

const world = {
	fetch: (url: string, init: RequestInit) => fetch(url, init),
	now: Date.now,
	random: Math.random,
	isAllowed: () => browser.permissions.contains({ origins: [`${RECHAT}/*`] }),
	resend: async () => (await readEffectiveSettings()).resend,
	stayAlive: () => browser.runtime.getPlatformInfo(),
	capturedLine: (at: number) => text('note_captured', capturedTime.format(at)),
};

const capturedTime = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' });

/** Delivers on an alarm, at the start of the browser and of the worker, and when access to Rechat is given. */
export function wakeForDeliveries(): void {
	browser.alarms.onAlarm.addListener((alarm) => {
		if (alarm.name === ALARM) void deliver();
	});
	browser.runtime.onStartup.addListener(() => void deliver());
	browser.permissions.onAdded.addListener(() => void deliverNow());
	void deliver();
}

/** Sends what waited for the network or for access, now that it is back. */
export const deliverNow = (): Promise<void> => deliver(() => hasten(Date.now()));

/**
 * Sends what is due and sets the alarm for the rest. One at a time, in whichever context: the lock is given back when
 * its holder dies.
 */
export async function deliver(prepare?: () => Promise<void>): Promise<void> {
	try {
		await expectOpen(database);
		await prepare?.();
		await navigator.locks.request(ALARM, run);
	} catch (error) {
		const code = failureCode(error);
		log('delivery run failed', { code }, error);
		// Only an update helps, and that starts the worker again.
		await comeBack(Date.now() + (code === 'storage_newer' ? LONGEST_ALARM : SHORTEST_ALARM));
	}
	await showBadge();
}

async function run(): Promise<void> {
	// Should the worker die on its way, the browser starts another to see to what was left.
	await browser.alarms.create(ALARM, { periodInMinutes: SHORTEST_ALARM / 60_000 });
	await comeBack((await dispatch(world)) ?? Date.now() + LONGEST_ALARM);
}

/** A timer is the usual way for a wait of seconds; the alarm is there for longer waits, and for a worker that dies. */
async function comeBack(at: number): Promise<void> {
	const wait = at - Date.now();
	const alarm = Math.min(Math.max(wait, SHORTEST_ALARM), LONGEST_ALARM);
	await browser.alarms.create(ALARM, { when: Date.now() + alarm });
	if (wait < SHORTEST_ALARM) setTimeout(() => void deliver(), Math.max(0, wait));
}
