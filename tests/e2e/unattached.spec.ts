import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import { openBrowser } from '../support/browser';
import { setUp, usualSetUp } from '../support/set-up';
import { ask, draftOf, openOptions, storedDeliveries } from '../support/submitted-leads';
import { openUnattached, type Unattached } from '../support/unattached';
import { until } from '../support/until';
import { test } from './fixtures';

/** The numbers of leads (see `draftOf`) that may be sent twice by themselves, and that may not. */
const REPEATABLE = 2;
const UNREPEATABLE = 1;

interface Scene {
	sandbox: Sandbox;
	browser: Unattached;
	profile: string;
}

interface Story {
	number: number;
	/** Ordered before the browser is opened. */
	order: (sandbox: Sandbox) => void;
	/** What happens while nobody is attached. */
	happens: (scene: Scene) => Promise<void>;
}

/** Leaves a lead on disk, opens the browser with nobody attached, and gives the lead as it lies on disk in the end. */
async function tell({ number, order, happens }: Story): Promise<{ lead?: Delivery; sandbox: Sandbox }> {
	const sandbox = await startSandbox();
	const hosts = { 'api.rechat.com': sandbox.port };
	const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-unattached-'));
	try {
		const first = await openBrowser({ profile, hosts });
		const stored = usualSetUp(sandbox);
		await setUp(first, { ...stored, settings: { ...stored.settings, undoSeconds: 15 } });
		const page = await openOptions(first);
		await ask(page, 'submitLead', { draft: draftOf(stored.channels[0]?.id ?? '', number) });
		await first.close();
		expect(sandbox.book.requests).toEqual([]);

		order(sandbox);
		const browser = await openUnattached(profile, hosts);
		await happens({ sandbox, browser, profile });
		await browser.close();

		const again = await openBrowser({ profile, hosts: { 'api.rechat.com': 9 } });
		const [lead] = await storedDeliveries(await openOptions(again));
		await again.close();
		return { ...(lead && { lead }), sandbox };
	} finally {
		await sandbox.stop();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** So many looks at a file that stays as it is: a second. */
const SETTLED = 20;

/** Waits until the worker has written which lead Rechat made: in the database's log on disk, where alone it shows. */
async function noted({ sandbox, profile }: Scene, seconds: number): Promise<void> {
	const folder = join(profile, 'Default', 'IndexedDB');
	let size = 0;
	let looks = 0;
	await until(
		'what Rechat answered is on disk',
		async () => {
			for (const name of await readdir(folder, { recursive: true })) {
				const content = name.endsWith('.log') && (await readFile(join(folder, name)).catch(() => undefined));
				if (!content || !sandbox.leads.some(({ id }) => content.includes(id))) continue;
				// The rest of what is being written may still be on its way: it counts once nothing is added any more.
				looks = size === content.length ? looks + 1 : 0;
				size = content.length;
			}
			return looks >= SETTLED;
		},
		seconds,
	);
}

const STORIES = {
	async 'an answer that comes after 24 s is heard'() {
		const { lead, sandbox } = await tell({
			number: UNREPEATABLE,
			order: ({ misbehave }) => misbehave({ fault: 'stall', seconds: 24, on: 'capture' }),
			happens: (scene) => noted(scene, 90),
		});
		expect(lead).toMatchObject({
			state: { name: 'accepted', leadId: sandbox.leads[0]?.id },
			attempts: [{ status: 200 }],
		});
	},
	async 'a lead that gets no answer is given up in time and sent again'() {
		const { lead, sandbox } = await tell({
			number: REPEATABLE,
			order: ({ misbehave }) => misbehave({ fault: 'stall', seconds: 120, on: 'capture' }),
			happens: (scene) => noted(scene, 150),
		});
		const [first, second] = sandbox.book.of('capture');
		// 25 s, and then at least 22.5 s of back-off.
		expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThan(45_000);
		expect(lead).toMatchObject({ state: { name: 'accepted' }, attempts: [{}, { status: 200 }] });
	},
	async 'a worker that dies in mid-request is followed by another'() {
		const { lead, sandbox } = await tell({
			number: REPEATABLE,
			order: ({ misbehave }) => misbehave({ fault: 'stall', seconds: 120, on: 'capture' }),
			happens: async (scene) => {
				await until('it was sent', () => scene.sandbox.book.of('capture').length === 1, 60);
				await scene.browser.killExtension();
				await noted(scene, 180);
			},
		});
		expect(sandbox.book.of('capture')).toHaveLength(2);
		expect(lead).toMatchObject({ state: { name: 'accepted' }, attempts: [{}, { status: 200 }] });
	},
};

test('with nobody attached, no worker that dies and no late answer loses a lead or lies about it', async () => {
	test.setTimeout(240_000);
	// The time here is the browsers' own and can't be shortened: all at once.
	await Promise.all(Object.entries(STORIES).map(([name, story]) => test.step(name, story)));
});
