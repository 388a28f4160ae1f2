import { expect } from '@playwright/test';
import type { StateName } from '@/lib/delivery/delivery';
import type { Fault } from '../sandbox/faults';
import { openBrowser } from '../support/browser';
import { setUp, usualSetUp } from '../support/set-up';
import { ask, draftOf, openOptions, storedDeliveries } from '../support/submitted-leads';
import { until } from '../support/until';
import { test } from './fixtures';

/** One that may be repeated and one that may not. */
const PAIR = 2;
const LEADS = 20;

/** [what Rechat does, where a lead stands then that may be sent twice, and one that may not] */
const FAULTS: [Fault['fault'], StateName, StateName][] = [
	['no-content', 'accepted-without-id', 'accepted-without-id'],
	['empty', 'accepted-without-id', 'accepted-without-id'],
	['empty-object', 'accepted-without-id', 'accepted-without-id'],
	['invalid-json', 'accepted-without-id', 'accepted-without-id'],
	['bad-request', 'refused', 'refused'],
	['not-ok', 'refused', 'refused'],
	['too-many-requests', 'waiting', 'waiting'],
	['unavailable', 'waiting', 'waiting'],
	['server-error', 'waiting', 'unconfirmed'],
	['bad-gateway', 'waiting', 'unconfirmed'],
	['gateway-timeout', 'waiting', 'unconfirmed'],
	['request-timeout', 'waiting', 'unconfirmed'],
	['redirect', 'waiting', 'unconfirmed'],
	['html', 'waiting', 'unconfirmed'],
	['cut-before', 'waiting', 'unconfirmed'],
	['cut-during', 'waiting', 'unconfirmed'],
	['cut-after', 'waiting', 'unconfirmed'],
];

/** Chromium itself holds an extension's requests back after some 5xx; here each lead must meet its fault. */
const UNHURRIED = '--disable-extensions-http-throttling';

test('each fault: a lead is where it should be, for what may be repeated and for what may not', async ({ sandbox }) => {
	const browser = await openBrowser({ hosts: { 'api.rechat.com': sandbox.port }, args: [UNHURRIED] });
	const stored = usualSetUp(sandbox);
	await setUp(browser, stored);
	const page = await openOptions(browser);
	for (const [fault, repeatable, unrepeatable] of FAULTS)
		await test.step(fault, async () => {
			sandbox.misbehave({
				fault,
				times: PAIR,
				on: 'capture',
				...(fault === 'too-many-requests' && { retryAfter: '300' }),
			});
			const drafts = Array.from({ length: PAIR }, (_, number) => draftOf(stored.channels[0]?.id ?? '', number));
			const ids = new Set(drafts.map(({ id }) => id));
			const mine = async () => (await storedDeliveries(page)).filter(({ id }) => ids.has(id));
			const isTried = async (id: string) => {
				const lead = (await mine()).find((one) => one.id === id);
				return lead?.attempts.length === 1 && lead.state.name !== 'sending';
			};
			for (const draft of drafts) {
				expect(await ask(page, 'submitLead', { draft })).toBe(true);
				await until('it was tried once', () => isTried(draft.id), 30);
			}
			const rested = await mine();
			const ends = rested.map(({ payload, state }) => `${payload.email ? 'repeatable' : 'not'}: ${state.name}`);
			expect([...new Set(ends)].sort()).toEqual([`not: ${unrepeatable}`, `repeatable: ${repeatable}`]);
			expect(rested).toHaveLength(PAIR);
			expect(sandbox.book.of('capture').filter((request) => request.fault === fault)).toHaveLength(PAIR);
			// What waits must not take the next fault.
			for (const { id } of rested) await ask(page, 'dismissLead', { id });
			sandbox.behave();
		});
	await browser.close();
});

test('a Rechat in trouble is not stormed: one lead is tried, the others wait', async ({
	extension,
	sandbox,
	stored,
}) => {
	const page = await openOptions(extension);
	sandbox.misbehave({ fault: 'server-error', times: 100, on: 'capture' });
	const drafts = Array.from({ length: LEADS }, (_, number) => draftOf(stored.channels[0]?.id ?? '', number));
	await Promise.all(drafts.map((draft) => ask(page, 'submitLead', { draft })));
	const all = await until('all have come to rest', async () => {
		const now = await storedDeliveries(page);
		const isResting = now.every(({ state }) => state.name === 'waiting' || state.name === 'unconfirmed');
		return now.length === LEADS && isResting && now;
	});
	expect(sandbox.book.of('capture').length).toBeLessThan(LEADS / 2);
	const unsure = all.filter(({ state }) => state.name === 'unconfirmed');
	expect(unsure.length).toBeLessThanOrEqual(sandbox.book.of('capture').length);
});
