import { expect } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import {
	openQuietPage,
	raiseVersion,
	readDatabase,
	readVersion1,
	type StoredDatabase,
	untilVersion,
	writeDatabase,
} from '../support/stored-database';
import { test } from './fixtures';
import { openFormOn } from './form-page';
import { LeadsPage } from './leads-page';
import { CALLER, LISTING } from './samples';

/** Browsers count a version of Dexie's as ten. */
const NOW = 20;

const rowsOf = ({ tables }: StoredDatabase) => Object.entries(tables).map(([name, { rows }]) => [name, rows] as const);

/** What was under way goes on after an upgrade: its rows change. */
const isUnderWay = (row: { state?: { name: string } }) => row.state?.name === 'saved' || row.state?.name === 'waiting';

const idOf = (row: Record<string, unknown>) => row['id'] ?? row['name'] ?? row['key'];

test.use({ isJustInstalled: true });

test('what version 1 stored is all there after the upgrade, and its leads go on', async ({ extension, sandbox }) => {
	const old = await readVersion1();
	const quiet = await openQuietPage(extension, NOW);
	await writeDatabase(quiet, old);
	const leads = await LeadsPage.open(extension);
	await untilVersion(quiet, NOW);

	await test.step('every row of every table', async () => {
		await expect.poll(() => sandbox.leads.length, { timeout: 40_000 }).toBe(2);
		await expect.poll(() => sandbox.book.of('timeline').length).toBe(1);
		const { rows } = await readDatabase(quiet);
		for (const [table, before] of rowsOf(old)) {
			if (table === 'team') {
				// Its people are in the roster now.
				for (const { email } of before) expect(JSON.stringify(rows['roster'])).toContain(email);
				continue;
			}
			const after = (rows[table] ?? []) as Record<string, unknown>[];
			expect(after.map(idOf).sort(), table).toEqual(before.map(idOf).sort());
			if (table === 'keys') continue;
			const still = before.filter((row) => !isUnderWay(row));
			expect(after, table).toEqual(expect.arrayContaining(still));
		}
		const sent = old.tables['deliveries']?.rows.filter(isUnderWay) as unknown as Delivery[];
		expect(sandbox.leads.map(({ payload }) => payload.first_name).sort()).toEqual(
			sent.map(({ payload }) => payload.first_name ?? '').sort(),
		);
	});
	await test.step('the list shows them', async () => {
		await expect(leads.rows).toHaveCount(7);
		await expect(leads.row('Ben')).toContainText('Not accepted');
		await expect(leads.row('Cleo')).toContainText('Not sure it arrived');
		await expect(leads.row('Edgar')).toContainText('Accepted');
	});
	await test.step('who was sent is recognised', async () => {
		const form = await openFormOn(extension, LISTING);
		await form.isRead();
		await form.fill({ 'First name': 'Ada', 'Last name': 'Fields', Phone: '775.555.0142' });
		await expect(form.page.getByRole('status').filter({ hasText: /^You sent / })).toBeVisible();
	});
});

test('an upgrade that fails leaves everything as it was, and says so', async ({ extension, sandbox }) => {
	const old = await readVersion1();
	// A table with another key than it ever had: no upgrade can go on from there.
	const { team = { keyPath: '', indexes: [], rows: [] } } = old.tables;
	const odd = { ...old, tables: { ...old.tables, team: { ...team, keyPath: 'email' } } };
	const quiet = await openQuietPage(extension, NOW);
	await writeDatabase(quiet, odd);
	const before = await readDatabase(quiet);
	const form = await openFormOn(extension, LISTING);
	await form.fill(CALLER);
	await form.send();
	await expect(form.page.getByRole('alert')).toContainText('Nothing is lost. This lead wasn’t saved or sent');
	await form.expectFields(CALLER);
	const leads = await extension.openExtensionPage('leads.html');
	await expect(leads.getByRole('alert')).toContainText('Nothing is lost');
	expect(await readDatabase(quiet)).toEqual(before);
	expect(sandbox.book.requests).toEqual([]);
});

test('what a newer version stored is left alone, and said in words', async ({ extension, sandbox }) => {
	const quiet = await openQuietPage(extension, NOW);
	await raiseVersion(quiet, 990);
	const before = await readDatabase(quiet);
	const form = await openFormOn(extension, LISTING);
	await form.fill(CALLER);
	await form.send();
	await expect(form.page.getByRole('alert')).toContainText('A newer version of Send to Rechat was used');
	await form.expectFields(CALLER);
	for (const path of ['leads.html', 'options.html']) {
		const page = await extension.openExtensionPage(path);
		await expect(page.getByRole('alert')).toContainText('A newer version of Send to Rechat was used');
	}
	expect(await readDatabase(quiet)).toEqual(before);
	expect(sandbox.book.requests).toEqual([]);
});
