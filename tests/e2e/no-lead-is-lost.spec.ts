import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { setUp, usualSetUp } from '../support/set-up';
import { ask, draftOf, openOptions, storedDeliveries } from '../support/submitted-leads';
import { until } from '../support/until';
import { test } from './fixtures';

const LEADS = 60;
const CRASHES = 3;
/** After how many leads the worker dies; between two of them it dies before, during and after requests alike. */
const LEADS_A_KILL = 6;

/** Random, but the same at every run: a failure can be seen again. */
function random(seed: number) {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

const count = (all: Delivery[], name: string) => all.filter(({ state }) => state.name === name).length;

test('no lead is lost while the worker and the browser are killed again and again', async ({ sandbox, sites }) => {
	const dice = random(7);
	const profile = await mkdtemp(join(tmpdir(), 'send-to-rechat-chaos-'));
	const open = () => openBrowser({ profile, hosts: { ...sites.hosts, 'api.rechat.com': sandbox.port } });
	let browser: ExtensionBrowser = await open();
	const stored = usualSetUp(sandbox);
	await setUp(browser, stored);
	let page = await openOptions(browser);
	const drafts = Array.from({ length: LEADS }, (_, number) => draftOf(stored.channels[0]?.id ?? '', number));
	let isDone = false;

	/** Rechat itself is slow, and its connection is cut now and then. */
	const misbehave = async () => {
		while (!isDone) {
			const fault = dice() < 0.5 ? 'cut-after' : 'cut-before';
			if (dice() < 0.2) sandbox.misbehave({ fault, on: 'capture' });
			await sleep(400);
		}
	};
	const misbehaving = misbehave();

	for (const [number, draft] of drafts.entries()) {
		// As a person would: pressed again until the form says that it is saved.
		await until(`lead ${number} is saved`, () => ask(page, 'submitLead', { draft }), 30);
		// About as fast as leads are sent: what is killed is at work.
		await sleep(dice() * 500);
		if (number % LEADS_A_KILL === 0) await browser.stopServiceWorker();
		if ((number + 1) % (LEADS / CRASHES) === 0) {
			await sleep(dice() * 500);
			await browser.kill();
			browser = await open();
			page = await openOptions(browser);
		}
	}
	isDone = true;
	await misbehaving;
	sandbox.behave();

	const all = await until(
		'every lead has come to rest',
		async () => {
			const now = await storedDeliveries(page);
			for (const { id, state } of now) if (state.name === 'waiting') await ask(page, 'retryLead', { id });
			const moving = now.filter(({ state }) => ['saved', 'sending', 'waiting'].includes(state.name));
			return moving.length === 0 && now;
		},
		240,
	);
	const ends = ['accepted', 'unconfirmed'].map((name) => `${count(all, name)} ${name}`).join(', ');
	console.log(`${LEADS} leads: ${ends}; Rechat took ${sandbox.leads.length}`);
	expect(count(all, 'unconfirmed'), 'some were hit while they were sent').toBeGreaterThan(0);

	expect(all.map(({ id }) => id).sort(), 'no lead is lost').toEqual(drafts.map(({ id }) => id).sort());
	for (const { payload, state, attempts } of all) {
		const requests = sandbox.book.of('capture').filter(({ body }) => body.includes(`"${payload.last_name}"`));
		const taken = sandbox.leads.filter((lead) => lead.payload.last_name === payload.last_name);
		const receipt = `${payload.last_name} ${state.name}, ${attempts.length} attempts, taken ${taken.length} times`;
		expect(['accepted', 'unconfirmed'], receipt).toContain(state.name);
		if (state.name === 'accepted')
			expect(
				taken.map(({ id }) => id),
				receipt,
			).toContain(state.leadId);
		// What was sent twice, its receipt says so: it counts its attempts.
		expect(requests.length, receipt).toBeLessThanOrEqual(attempts.length);
		expect(taken.length, receipt).toBeLessThanOrEqual(attempts.length);
		if (!payload.email) expect(attempts.length, `${receipt}: never sent again by itself`).toBe(1);
		if (payload.email) expect(state.name, receipt).toBe('accepted');
	}
	await browser.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
