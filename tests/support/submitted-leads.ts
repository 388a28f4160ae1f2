import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Delivery } from '@/lib/delivery/delivery';
import type { Draft } from '@/lib/draft/draft';
import { aDraft } from './a-draft';
import type { ExtensionBrowser } from './browser';
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

/** Sends one of the extension's own commands from its own page; false when the worker died over it. */
export const ask = (page: Page, command: string, request: unknown) =>
	page
		.evaluate((message) => chrome.runtime.sendMessage(message), { command, request })
		.then((reply) => JSON.stringify(reply).startsWith('{"value":'))
		.catch(() => false);

/** All leads as they stand on disk. */
export const storedDeliveries = (page: Page): Promise<Delivery[]> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('send-to-rechat');
				opening.onsuccess = () => {
					const reading = opening.result.transaction('deliveries').objectStore('deliveries').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result);
					};
				};
			}),
	);

/** A newly loaded extension opens its options by itself, which can come between: then once more. */
export const openOptions = (browser: ExtensionBrowser) =>
	until('the options page is open', () => browser.openExtensionPage('options.html').catch(() => undefined));
