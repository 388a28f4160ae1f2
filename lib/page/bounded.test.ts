// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HOSTILE_PAGES, hostilePage } from '@/tests/support/hostile-pages';
import { countBlocks, MOST_GROWTH, tooFast, totalOf } from '@/tests/support/steps';
import { readPage } from './read';

const ADDRESS = 'https://homes.example.com/listing/12-alder-way';
const COUNT = 80;

/** Opens a page, and says what reading it costs: by the counter of the reading itself, and by all that it enters. */
async function costOf(kind: string, count: number) {
	document.body.innerHTML = hostilePage(kind, count);
	let counted = 0;
	const read = () =>
		readPage(
			document,
			ADDRESS,
			true,
			() => true,
			(steps) => {
				counted = steps;
			},
		);
	read();
	return { steps: await countBlocks(read), counted };
}

describe('four times as much takes little more than four times the steps', () => {
	it.each(HOSTILE_PAGES)('%s', async (kind) => {
		const [once, fourTimes] = [await costOf(kind, COUNT), await costOf(kind, 4 * COUNT)];
		expect(tooFast(once.steps, fourTimes.steps)).toEqual([]);
		expect(totalOf(fourTimes.steps) / totalOf(once.steps)).toBeLessThan(MOST_GROWTH);
		expect(fourTimes.counted / once.counted).toBeLessThan(MOST_GROWTH);
	});
});

/** So many steps lie between two looks at the clock at most, and beyond the last one: a text is gone through whole. */
const SLACK = 2_000;

it.each(HOSTILE_PAGES)('the clock ends a reading of %s', (kind) => {
	document.body.innerHTML = hostilePage(kind, 400);
	let [looks, counted] = [0, 0];
	const hasTime = () => ++looks < 4;
	readPage(document, ADDRESS, true, hasTime, (steps) => {
		counted = steps;
	});
	expect(counted).toBeLessThan(SLACK);
});
