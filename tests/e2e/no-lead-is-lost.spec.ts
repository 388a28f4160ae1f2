import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import { type ExtensionBrowser, openBrowser } from '../support/browser';
import { diceOf } from '../support/dice';
import { accountOf, wrongsOf } from '../support/lead-account';
import { setUp, usualSetUp } from '../support/set-up';
import { ask, draftOf, openOptions, storedDeliveries } from '../support/submitted-leads';
import { until } from '../support/until';
import { test } from './fixtures';

const LEADS = 60;
const CRASHES = 3;
/** After how many leads the worker dies; between two of them it dies before, during and after requests alike. */
const LEADS_A_KILL = 6;

const count = (all: Delivery[], name: string) => all.filter(({ state }) => state.name === name).length;

test('no lead is lost while the worker and the browser are killed again and again', async ({ sandbox, sites }) => {
	const dice = diceOf(7);
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
			for (const { id, state, attempts } of now)
				if (state.name === 'waiting') await ask(page, 'retryLead', { id, attempts: attempts.length });
			const moving = now.filter(({ state }) => ['saved', 'sending', 'waiting'].includes(state.name));
			return moving.length === 0 && now;
		},
		240,
	);
	const ends = ['accepted', 'unconfirmed'].map((name) => `${count(all, name)} ${name}`).join(', ');
	console.log(`${LEADS} leads: ${ends}; Rechat took ${sandbox.leads.length}`);
	expect(count(all, 'unconfirmed'), 'some were hit while they were sent').toBeGreaterThan(0);

	expect(all.map(({ id }) => id).sort(), 'no lead is lost').toEqual(drafts.map(({ id }) => id).sort());
	const people = drafts.map(({ values }) => values.last_name ?? '');
	for (const entry of accountOf(people, all, sandbox)) {
		const [lead] = entry.onDisk;
		const receipt = `${entry.person} ${lead?.state.name}, ${lead?.attempts.length} attempts, taken ${entry.taken.length} times`;
		expect(wrongsOf(entry), receipt).toEqual([]);
		if (lead?.payload.email) expect(lead.state.name, receipt).toBe('accepted');
		else expect(lead?.attempts.length, `${receipt}: never sent again by itself`).toBe(1);
	}
	await browser.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
