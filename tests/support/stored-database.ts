import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { InstalledExtension } from './browser';
import { installing } from './set-up';
import { until } from './until';

interface Table {
	keyPath: string;
	indexes: { name: string; keyPath: string; unique: boolean }[];
	rows: Record<string, unknown>[];
}

/** A whole database as it lies on disk. */
export interface StoredDatabase {
	version: number;
	tables: Record<string, Table>;
}

/**
 * What version 1 really wrote, of invented people: leads in all states that last, changes, drafts, who was sent. Frozen:
 * whoever has that version has rows like these. (A key is written as its bytes.)
 */
export const readVersion1 = async (): Promise<StoredDatabase> =>
	JSON.parse(await readFile(new URL('./version-1.json', import.meta.url), 'utf8'));

/**
 * A document of the extension's that runs none of its scripts, so that nobody else has the database open. Before that the
 * extension does what it does when it is installed: it opens its options, and makes the database of this version.
 */
export const openQuietPage = async (browser: InstalledExtension, version: number): Promise<Page> => {
	await untilVersion(await installing(browser), version);
	const page = await browser.openExtensionPage('icon/light-16.png');
	for (const other of browser.context.pages()) if (other !== page) await other.close();
	await browser.stopServiceWorker();
	return page;
};

/** Puts a database in the place of the one that is there. */
export const writeDatabase = (page: Page, database: StoredDatabase): Promise<void> =>
	page.evaluate(async ({ version, tables }) => {
		const usable = (row: Record<string, unknown>) => {
			const { key } = row;
			if (typeof key !== 'object' || key === null || !('raw' in key)) return row;
			const bytes = new Uint8Array(key.raw as number[]);
			return crypto.subtle
				.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
				.then((made) => ({ ...row, key: made }));
		};
		const filled = await Promise.all(
			Object.entries(tables).map(async ([name, table]) => ({
				name,
				...table,
				rows: await Promise.all(table.rows.map(usable)),
			})),
		);
		indexedDB.deleteDatabase('send-to-rechat');
		await new Promise<void>((resolve, reject) => {
			const opening = indexedDB.open('send-to-rechat', version);
			opening.onupgradeneeded = () => {
				for (const { name, keyPath, indexes, rows } of filled) {
					const store = opening.result.createObjectStore(name, { keyPath });
					for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
					for (const row of rows) store.put(row);
				}
			};
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				opening.result.close();
				resolve();
			};
		});
	}, database);

/** The version that is on disk, and all rows by table. */
export const readDatabase = (page: Page): Promise<{ version: number; rows: Record<string, unknown[]> }> =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('send-to-rechat');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const names = [...database.objectStoreNames];
		const all = await Promise.all(
			names.map(
				(name) =>
					new Promise<[string, unknown[]]>((resolve) => {
						const reading = database.transaction(name).objectStore(name).getAll();
						reading.onsuccess = () => resolve([name, reading.result]);
					}),
			),
		);
		const { version } = database;
		database.close();
		return { version, rows: Object.fromEntries(all) };
	});

/** Waits until the extension's own worker has brought the database to a version. */
export const untilVersion = (page: Page, wanted: number) =>
	until(`the database is of version ${wanted}`, async () => {
		const known = await page.evaluate(() => indexedDB.databases());
		return known.find(({ name }) => name === 'send-to-rechat')?.version === wanted;
	});

/** What a newer version of the extension would do with what is there: one table more, and a higher version. */
export const raiseVersion = (page: Page, version: number): Promise<void> =>
	page.evaluate(
		(raised) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('send-to-rechat', raised);
				opening.onupgradeneeded = () => opening.result.createObjectStore('later', { keyPath: 'id' });
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			}),
		version,
	);
