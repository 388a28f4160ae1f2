import type { Page } from '@playwright/test';
import type { Channel } from '@/lib/setup/channel';

type Standing = 'accepted' | 'refused' | 'unconfirmed' | 'waiting' | 'dismissed';

interface ManyLeads {
	count: number;
	channels: readonly Pick<Channel, 'id' | 'label' | 'accountPath' | 'leadChannel'>[];
	/** The states of the newest, in turn; all others are accepted. */
	newest?: readonly Standing[];
}

/** tsx wraps functions in a helper of its own, which pages lack. */
export const NAMING = 'globalThis.__name ??= (named) => named';

/**
 * Writes leads of invented people straight into the database, from one of the extension's own pages, at the rate of one
 * an hour into the past: as if the extension had been used for years.
 */
export const seedLeads = async (page: Page, leads: ManyLeads): Promise<void> => {
	await page.evaluate(NAMING);
	await page.evaluate(async ({ count, channels, newest = [] }) => {
		const FIRST = ['Ava', 'Nora', 'José', 'Priya', 'Liam', 'Mei', 'Omar', 'Ruth'];
		const LAST = ['Fields', 'Brook', 'Peña', 'Okafor', 'Lindgren', 'Tran', 'Castellano'];
		const STREETS = ['Sagebrush Ln', 'Quail Hollow Ct', 'Juniper Rd', 'E Copper St', 'Harbor Walk'];
		const AGENTS = ['Devon Ashworth', 'Bea Brook', 'Marisol Quintana', undefined];
		const now = Date.now();
		const hex = (number: number) => number.toString(16).padStart(12, '0');
		const pick = <T>(from: readonly T[], index: number) => from[index % from.length] as T;
		const stateOf = (index: number, at: number) => {
			switch (newest[index] ?? 'accepted') {
				case 'refused':
					return { name: 'refused', at, status: 404, message: 'No such channel', requestId: `req-${index}` };
				case 'unconfirmed':
					return { name: 'unconfirmed', at, why: 'timeout' };
				case 'waiting':
					return { name: 'waiting', until: now + 3_600_000, why: 'busy' };
				case 'dismissed':
					return { name: 'dismissed', at };
				default:
					return { name: 'accepted', at, leadId: `00000000-0000-4000-9000-${hex(index)}`, ignored: [] };
			}
		};
		const attemptsOf = (index: number, at: number) => {
			const status = { accepted: 200, refused: 404, dismissed: 404, unconfirmed: undefined, waiting: undefined }[
				newest[index] ?? 'accepted'
			];
			return newest[index] === 'waiting' ? [] : [{ at, ...(status && { status }) }];
		};
		const lead = (index: number) => {
			const [first, last, agent] = [pick(FIRST, index), pick(LAST, index), pick(AGENTS, index)];
			const channel = pick(channels, index >> 3);
			const createdAt = now - index * 3_600_000;
			const street = `${index + 1} ${pick(STREETS, index)}`;
			return {
				// Ids in no order of time, as real ones.
				id: `${hex((index * 2_654_435_761) % 2 ** 32).slice(4)}-0000-4000-8000-${hex(index)}`,
				pageKey: `https://www.sierra-vista-homes.example/listings/${index}`,
				createdAt,
				capturedAt: createdAt - 60_000,
				payload: {
					first_name: first,
					last_name: last,
					email: `${first}.${last}.${index}@example.com`.toLowerCase(),
					phone_number: `+1775555${String(index % 10_000).padStart(4, '0')}`,
					tag: ['Lead'],
					lead_source: 'Phone call',
					note: 'Would like to see it on Saturday, has two dogs.\nFor sale $415,000 · listed by Marisol Quintana',
					listing: {
						price: 415_000 + index,
						mls_number: String(250_000_000 + index),
						property: {
							address: {
								street_address: street,
								city: 'Reno',
								state_code: 'NV',
								postal_code: '89501',
								full_address: `${street}, Reno, NV 89501`,
							},
						},
					},
					referer_url: `https://www.sierra-vista-homes.example/listings/${index}`,
					...(agent && {
						assignees: [
							{ first_name: agent.split(' ')[0], last_name: agent.split(' ')[1], email: `${index % 4}@example.com` },
						],
					}),
				},
				channel: {
					id: channel.id,
					name: [...channel.accountPath, channel.label].join(' › '),
					leadChannel: channel.leadChannel,
				},
				state: stateOf(index, createdAt + 900),
				attempts: attemptsOf(index, createdAt + 500),
			};
		};
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('send-to-rechat');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		for (let start = 0; start < count; start += 5_000)
			await new Promise<void>((resolve, reject) => {
				const transaction = database.transaction('deliveries', 'readwrite');
				for (let index = start; index < Math.min(count, start + 5_000); index += 1)
					transaction.objectStore('deliveries').put(lead(index));
				transaction.oncomplete = () => resolve();
				transaction.onerror = () => reject(transaction.error);
			});
		database.close();
	}, leads);
};
