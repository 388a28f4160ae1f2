import type { Page } from '@playwright/test';
import { NAMING } from '../support/many-leads';
import { healthAt, leadsAt, PRESETS, RULES } from './world';

/** Writes leads, rules and presets straight into the database, from one of the extension's own pages. */
export async function storeWorld(page: Page): Promise<void> {
	// In the afternoon, whenever the pictures are taken.
	const now = new Date().setHours(16, 30, 0, 0);
	await page.evaluate(NAMING);
	await page.evaluate(
		async (tables) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('send-to-rechat');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			await new Promise<void>((resolve, reject) => {
				const transaction = database.transaction(Object.keys(tables), 'readwrite');
				for (const [table, rows] of Object.entries(tables))
					for (const row of rows) transaction.objectStore(table).put(row);
				transaction.oncomplete = () => resolve();
				transaction.onerror = () => reject(transaction.error);
			});
			database.close();
		},
		{
			deliveries: leadsAt(now),
			channelHealth: healthAt(now),
			presets: PRESETS,
			rules: [{ key: 'rules', rules: RULES }],
		} as Record<string, readonly object[]>,
	);
}
