import type { Page } from '@playwright/test';
import { NAMING } from './many-leads';

/**
 * Writes so many channels of invented offices straight into the database, from one of the extension's own pages: a
 * brokerage of 25 regions, with offices and teams below them. They come after those that are there.
 */
export const seedChannels = async (page: Page, count: number): Promise<void> => {
	await page.evaluate(NAMING);
	await page.evaluate(async (wanted) => {
		const COLORS = ['slate', 'red', 'orange', 'green', 'teal', 'blue', 'violet', 'pink'];
		const KINDS = ['Newsletters', 'Listing inquiries', 'Open houses', 'Website'];
		const hex = (number: number) => number.toString(16).padStart(12, '0');
		const channel = (index: number) => {
			const region = index % 25;
			const office = index % 500;
			return {
				id: `00000000-0000-4000-8000-${hex(index)}`,
				label: KINDS[((index / 500) % KINDS.length) | 0],
				accountPath: ['Sierra Vista Realty', `Region ${region}`, `Office ${office}`, `Team ${(index / 2000) | 0}`],
				color: COLORS[region % COLORS.length],
				leadChannel: `00000000-0000-4000-9000-${hex(index)}`,
				position: 1_000 + index,
			};
		};
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('send-to-rechat');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction('channels', 'readwrite');
			for (let index = 0; index < wanted; index += 1) transaction.objectStore('channels').put(channel(index));
			transaction.oncomplete = () => resolve();
			transaction.onerror = () => reject(transaction.error);
		});
		database.close();
	}, count);
};
