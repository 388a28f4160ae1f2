import { randomUUID } from 'node:crypto';
import type { Page, Worker } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import type { Draft } from '@/lib/draft/draft';
import { aDraft } from './a-draft';
import type { InstalledExtension } from './browser';
import { until } from './until';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const isRepeatable = (number: number) => number % 2 === 0;

/** Every other lead has an email and an assignee, and may be sent twice without harm. */
export const draftOf = (channelId: string, number: number): Draft => ({
	...aDraft({ id: randomUUID(), pageKey: `https://www.example.com/homes/${number}`, channelId }),
	capturedAt: Date.now(),
	updatedAt: Date.now(),
	values: {
		first_name: 'Lead',
		last_name: `Number${number}`,
		...(isRepeatable(number) ? { email: `lead.${number}@example.com` } : { phone_number: '(775) 555-0142' }),
	},
	assignees: isRepeatable(number) ? [{ email: 'devon.ashworth@example.com' }] : [],
});

/** What one of the extension's own commands from its own page is answered; undefined when the worker died over it. */
export const answerTo = <Value>(page: Page, command: string, request: unknown): Promise<{ value: Value } | undefined> =>
	page
		.evaluate((message) => chrome.runtime.sendMessage(message), { command, request })
		.then((reply) => (JSON.stringify(reply)?.startsWith('{"value":') ? (reply as { value: Value }) : undefined))
		.catch(() => undefined);

/** Sends one of the extension's own commands from its own page; false when the worker died over it. */
export const ask = async (page: Page, command: string, request: unknown): Promise<boolean> =>
	(await answerTo(page, command, request)) !== undefined;

/** All rows of a table as they are on disk; asked of one of the extension's own pages, or of its worker. */
const rowsOf = <Row>(where: Page | Worker, table: string): Promise<Row[]> =>
	// Both evaluate alike, but their types have no common call.
	(where as Page).evaluate(
		(name) =>
			new Promise((resolve) => {
				const opening = indexedDB.open('send-to-rechat');
				opening.onsuccess = () => {
					const reading = opening.result.transaction(name).objectStore(name).getAll();
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result);
					};
				};
			}),
		table,
	);

export const storedDeliveries = (page: Page) => rowsOf<Delivery>(page, 'deliveries');

export const storedDrafts = (worker: Worker) => rowsOf<Draft>(worker, 'drafts');

/** A newly loaded extension opens its options on its own, which can come between: then once more. */
export const openOptions = (browser: InstalledExtension) =>
	until('the options page is open', () => browser.openExtensionPage('options.html').catch(() => undefined));
