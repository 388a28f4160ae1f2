import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultName } from '../sandbox/faults';
import { MISBEHAVIOURS } from '../sandbox/misbehaviours';
import type { Sandbox } from '../sandbox/sandbox';

const FAULTS = Object.keys(MISBEHAVIOURS) as FaultName[];
/** So often a look finds the network in order. */
const QUIET = 0.7;
const BETWEEN_MS = 400;
/** A late answer is one of seconds here: leads behind it would wait as long. */
const LATE_SECONDS = 3;

/** A Rechat and a network that fail in every way there is, again and again, until told to stop. */
export interface Trouble {
	/** How often each fault was ordered. */
	orders: Map<string, number>;
	/** Ends it, with Rechat as it should be. */
	stop(): Promise<void>;
}

async function strike(sandbox: Sandbox, dice: () => number, orders: Trouble['orders']) {
	const fault = FAULTS[Math.floor(dice() * (FAULTS.length + 1))];
	orders.set(fault ?? 'off the network', (orders.get(fault ?? 'off the network') ?? 0) + 1);
	if (fault) {
		sandbox.misbehave({ fault, on: dice() < 0.2 ? 'all' : 'capture', seconds: LATE_SECONDS });
		return;
	}
	await sandbox.goDown();
	await sleep(dice() * 3 * BETWEEN_MS);
	await sandbox.comeBack();
}

/** Begins the trouble. */
export function makeTrouble(sandbox: Sandbox, dice: () => number): Trouble {
	const orders: Trouble['orders'] = new Map();
	let isOver = false;
	const struck = (async () => {
		while (!isOver) {
			if (dice() > QUIET) await strike(sandbox, dice, orders);
			await sleep(BETWEEN_MS);
		}
	})();
	return {
		orders,
		stop: async () => {
			isOver = true;
			await struck;
			sandbox.behave();
		},
	};
}
