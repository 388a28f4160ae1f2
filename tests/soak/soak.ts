import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { buildExtension } from '../support/build';
import { diceOf } from '../support/dice';
import { setUp, usualSetUp } from '../support/set-up';
import { ask, openOptions, storedDeliveries } from '../support/submitted-leads';
import { draftsOf, send } from './people';
import { report, type Sent } from './report';
import { makeTrouble } from './trouble';

/**
 * `npm run soak [-- --leads 1000 --kills 10 --seed 1]`: leads through every fault there is, with a worker that is killed
 * again and again and a browser that is killed, and then an account of each of them against what Rechat took.
 */
const { values } = parseArgs({
	options: {
		leads: { type: 'string', default: '1000' },
		kills: { type: 'string', default: '10' },
		seed: { type: 'string', default: '1' },
	},
});
const [LEADS, KILLS, SEED] = [Number(values.leads), Number(values.kills), Number(values.seed)];
/** After how many leads the worker dies: at any moment of what it does. */
const LEADS_A_DEATH = 6;
const LONGEST_REST_MS = 400;
/** So long nothing may have moved before it is said to be stuck. */
const PATIENCE_MS = 180_000;
const BETWEEN_LOOKS_MS = 10_000;

const dice = diceOf(SEED);
const started = Date.now();
const say = (words: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${words}`);

const sent: Sent = { people: [], told: new Map(), contested: 0, deaths: { workers: 0, browsers: 0 } };

function note(person: string, ids: string[]) {
	sent.people.push(person);
	for (const id of ids) {
		if ((sent.told.get(id) ?? person) !== person) sent.contested++;
		sent.told.set(id, person);
	}
}

/** Sends everybody, and kills the worker and the browser meanwhile. Gives the browser that is left. */
async function sendAll(browser: ExtensionBrowser, open: () => Promise<ExtensionBrowser>, channelIds: string[]) {
	let [at, page] = [browser, await openOptions(browser)];
	for (const [number, draft] of draftsOf(LEADS, channelIds).entries()) {
		note(draft.values.last_name ?? '', await send(page, draft, number));
		await sleep(dice() * LONGEST_REST_MS);
		if (number % LEADS_A_DEATH === 0) {
			await at.stopServiceWorker();
			sent.deaths.workers++;
		}
		if ((number + 1) % Math.ceil(LEADS / KILLS) !== 0) continue;
		await sleep(dice() * LONGEST_REST_MS);
		await at.kill();
		sent.deaths.browsers++;
		[at, page] = await reopened(open);
		await retryAll(page);
		say(
			`${number + 1} leads are saved; browser killed ${sent.deaths.browsers} times, worker ${sent.deaths.workers} times`,
		);
	}
	return { at, page };
}

async function reopened(open: () => Promise<ExtensionBrowser>): Promise<[ExtensionBrowser, Page]> {
	const browser = await open();
	return [browser, await openOptions(browser)];
}

/** Where the user presses "Retry now", or "Send again" on what was refused. */
const RETRIED = ['waiting', 'refused', 'stalled'];
const MOVING = ['saved', 'sending', ...RETRIED];

/** The user tries everything anew that is not under way. Gives how many leads are not at rest. */
async function retryAll(page: Page): Promise<number> {
	const moving = (await storedDeliveries(page)).filter(({ state }) => MOVING.includes(state.name));
	for (const { id, state, attempts } of moving)
		if (RETRIED.includes(state.name)) await ask(page, 'retryLead', { id, attempts: attempts.length });
	return moving.length;
}

/** Until every lead is at rest, or nothing has moved for long. */
async function comeToRest(page: Page): Promise<Delivery[]> {
	let [fewest, since] = [Number.POSITIVE_INFINITY, Date.now()];
	for (let left = await retryAll(page); left > 0; left = await retryAll(page)) {
		if (left < fewest) [fewest, since] = [left, Date.now()];
		if (Date.now() - since > PATIENCE_MS) break;
		say(`${left} leads are still on their way`);
		await sleep(BETWEEN_LOOKS_MS);
	}
	return storedDeliveries(page);
}

async function soak(sandbox: Sandbox, profile: string): Promise<boolean> {
	const open = () => openBrowser({ profile, hosts: { 'api.rechat.com': sandbox.port } });
	const first = await open();
	const stored = usualSetUp(sandbox);
	await setUp(first, { ...stored, settings: { ...stored.settings, undoSeconds: 1 } });
	const trouble = makeTrouble(sandbox, dice);
	const channelIds = stored.channels.map(({ id }) => id);
	const { at, page } = await sendAll(first, open, channelIds);
	await trouble.stop();
	const onDisk = await comeToRest(page);
	await at.close();
	console.log(`\nFaults: ${JSON.stringify(Object.fromEntries(trouble.orders))}`);
	return report(sent, onDisk, sandbox);
}

console.log(`Load of the machine: ${loadavg().map((load) => load.toFixed(1))}; seed ${SEED}`);
await buildExtension();
const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-soak-'));
const sandbox = await startSandbox();
try {
	const isWell = await soak(sandbox, profile);
	say(
		`${isWell ? 'All is well' : 'Something is wrong'}. Load of the machine: ${loadavg().map((load) => load.toFixed(1))}`,
	);
	process.exitCode = isWell ? 0 : 1;
} finally {
	await sandbox.stop();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
