import '@/tests/support/fake-database';
import { expect, it } from 'vitest';
import { toRow } from '@/lib/lead-list/lead-row';
import { rawRows } from '@/tests/support/raw-rows';
import version1 from '@/tests/support/version-1.json';
import { acquaintances } from '../known-people';
import { newestLeads } from '../lead-list';
import { listRoster, readRosterSummary } from '../roster';
import { readSetUp } from '../set-up';
import { database } from './database';
import { unreadableRows } from './unreadable';

type Row = Record<string, unknown>;
type Tables = Record<
	string,
	{ keyPath: string; indexes: { name: string; keyPath: string; unique: boolean }[]; rows: Row[] }
>;

const TABLES: Tables = version1.tables;

/** Opens the database on a disk on which version 1 has left these tables. */
async function upgrade(tables: Tables): Promise<void> {
	database.close();
	await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(database.name), { onsuccess: resolve }));
	const rows = await Promise.all(
		Object.entries(tables).map(async ([name, { rows }]) => [name, await Promise.all(rows.map(withKey))] as const),
	);
	await new Promise((resolve) => {
		const opening = indexedDB.open(database.name, version1.version);
		opening.onupgradeneeded = () => {
			for (const [name, all] of rows) {
				const store = opening.result.createObjectStore(name, { keyPath: tables[name]?.keyPath });
				for (const index of tables[name]?.indexes ?? []) store.createIndex(index.name, index.keyPath, index);
				for (const row of all) store.put(row);
			}
		};
		opening.onsuccess = () => resolve(opening.result.close());
	});
	await database.open();
}

/** A key is written as its bytes. */
async function withKey(row: Row): Promise<Row> {
	const { key } = row;
	if (typeof key !== 'object' || key === null || !('raw' in key) || !Array.isArray(key.raw)) return row;
	const bytes = new Uint8Array(key.raw);
	return {
		...row,
		key: await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
	};
}

it('has every row that version 1 wrote, and can read it', async () => {
	await upgrade(TABLES);
	for (const [name, { rows }] of Object.entries(TABLES))
		if (!['team', 'keys'].includes(name)) expect(await rawRows(name), name).toEqual(expect.arrayContaining(rows));
	expect(await unreadableRows()).toEqual({});
	expect(await database.table('drafts').count()).toBe(TABLES['drafts']?.rows.length);
	expect((await newestLeads(99)).map(({ delivery, followUps }) => toRow(delivery, followUps).name)).toHaveLength(7);
	expect((await readSetUp()).channels.map(({ label }) => label)).toEqual(['Inquiries', 'Newsletters']);
});

it('has the people of the team in the roster', async () => {
	await upgrade(TABLES);
	const team = TABLES['team']?.rows ?? [];
	expect(await listRoster()).toEqual(team);
	expect((await readRosterSummary()).count).toBe(team.length);
});

it('recognises who was sent by version 1', async () => {
	await upgrade(TABLES);
	const known = await acquaintances({ first_name: 'Ada', last_name: 'Fields', phone_number: '775.555.0142' }, '');
	expect(known.length).toBeGreaterThan(0);
});

it('has all the others of a team of which one can’t be read', async () => {
	const team = TABLES['team'] ?? { keyPath: 'id', indexes: [], rows: [] };
	const odd = { id: 'odd', first_name: 'Otto', phone_number: 7755550142 };
	await upgrade({ ...TABLES, team: { ...team, rows: [...team.rows, odd] } });
	expect(await listRoster()).toEqual(team.rows);
	expect(await unreadableRows()).toEqual({ roster: 1 });
});
