import { describe, expect, it } from 'vitest';
import { emptyReading, type ListingSays, type PersonSays, type Reading } from '@/lib/page/reading';
import { LINES } from '@/tests/support/hostile-lines';
import { countSteps, MOST_GROWTH, tooFast, totalOf } from '@/tests/support/steps';
import { interpret } from './interpret';

const HOME: ListingSays = {
	source: 'structured_data',
	about: 'house',
	street: '12 Alder Way',
	city: 'Sparks',
	state: 'NV',
	price: '415000',
};
const URLS = ['https://homes.example.com/listing/12-alder-way', 'https://homes.example.com/agents/petra'];

/** A page of a home, or of an agent, that holds more than that. */
const pageOf = (url: string | undefined, more: Partial<Reading>): Reading => ({
	...emptyReading(url ?? '', '12 Alder Way, Sparks, NV 89431'),
	...(url === URLS[0] && { listings: [HOME] }),
	...more,
});
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Interprets a page, and one with four times as much of the same; says which functions did too much for that. */
async function growthOf(page: (count: number) => Reading, count: number) {
	// Tables of words are made at first use.
	interpret(page(count), {});
	const once = await countSteps(() => interpret(page(count), {}));
	const fourTimes = await countSteps(() => interpret(page(4 * count), {}));
	return { growth: totalOf(fourTimes) / totalOf(once), tooFast: tooFast(once, fourTimes) };
}

const MESSAGES: Record<string, string> = {
	labels: 'Message: a\n',
	addresses: '1 A St, Reno, NV\n',
	'characters without words': '房屋',
	names: 'Dana Vale ',
	speakers: 'Dana: hi\nBot: name?\n',
	'quotation marks': ' "Dana said: ',
	'empty lines': '\n \t',
	quotes: '> ',
};

describe('four times as much takes little more than four times the steps', () => {
	describe.each(URLS)('on %s', (url) => {
		it.each(Object.keys(LINES))('lines: %s', async (name) => {
			const make = LINES[name] ?? (() => []);
			const { growth, tooFast } = await growthOf((count) => pageOf(url, { lines: times(count, make).flat() }), 96);
			expect(tooFast).toEqual([]);
			expect(growth).toBeLessThan(MOST_GROWTH);
		});
	});

	it.each(Object.keys(MESSAGES))('a message: %s', async (name) => {
		const page = (count: number) => pageOf(URLS[1], { messages: [(MESSAGES[name] ?? '').repeat(count)] });
		const { growth, tooFast } = await growthOf(page, 120);
		expect(tooFast).toEqual([]);
		expect(growth).toBeLessThan(MOST_GROWTH);
	});

	it.each<[string, (count: number) => Reading]>([
		[
			'listings',
			(count) => pageOf(URLS[0], { listings: times(count, (i) => ({ ...HOME, street: `${i} Alder Way` })) }),
		],
		[
			'people',
			(count) =>
				pageOf(URLS[0], {
					people: times(
						count,
						(i): PersonSays => ({
							source: 'structured_data',
							label: 'agent',
							name: `Petra Quill${i}`,
							phone: '775-555-0132',
						}),
					),
				}),
		],
		[
			'pictures',
			(count) => pageOf(URLS[0], { pictures: times(count, (i) => ({ url: `https://example.com/${i}.jpg` })) }),
		],
		['messages', (count) => pageOf(URLS[1], { messages: times(count, (i) => `Name: Dana Vale${i}\nMessage: Hi?`) })],
	])('records: %s', async (_, page) => {
		const { growth, tooFast } = await growthOf(page, 12);
		expect(tooFast).toEqual([]);
		expect(growth).toBeLessThan(MOST_GROWTH);
	});
});
