import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, Blocks } from './blocks';

const linesOf = (...depths: number[]) => depths.map((up) => ({ up }));
const span = (block: Block | undefined) => block && [block.start, block.end];

describe('the elements around a line', () => {
	// main > (h1, card > (name, (phone, email)), card > (name, phone))
	const blocks = new Blocks(linesOf(0, 1, 2, 3, 1, 2));

	it('are nested as the page nests them', () => {
		expect(span(blocks.around(0))).toEqual([0, 5]);
		expect(span(blocks.around(2))).toEqual([2, 3]);
		expect(span(blocks.around(2)?.parent)).toEqual([1, 3]);
		expect(span(blocks.around(2)?.parent?.parent)).toEqual([0, 5]);
		expect(span(blocks.around(5))).toEqual([4, 5]);
		expect(blocks.around(0)?.parent).toBeUndefined();
	});

	it('tell whether a line belongs to what is before or after it', () => {
		expect([0, 1, 3].map((at) => blocks.endsBlock(at))).toEqual([false, false, true]);
		expect(span(blocks.withNext(3))).toEqual([0, 5]);
	});

	it('a page of one line has none', () => {
		expect([new Blocks([]).around(0), new Blocks(linesOf(0)).around(0)]).toEqual([undefined, undefined]);
	});

	it('each holds what is in it and no more, whatever the page', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(6), { minLength: 2, maxLength: 40 }), (depths) => {
				const all = new Blocks(linesOf(...depths));
				depths.forEach((_, index) => {
					for (let block = all.around(index); block; block = block.parent) {
						const { start, end, depth, parent } = block;
						expect(start <= index && index <= end).toBe(true);
						const inside = depths.slice(start + 1, end + 1);
						expect(Math.min(...inside)).toBe(depth);
						expect(start === 0 || (depths[start] ?? 0) < depth).toBe(true);
						expect(end === depths.length - 1 || (depths[end + 1] ?? 0) < depth).toBe(true);
						if (parent) expect(parent.depth).toBeLessThan(depth);
					}
				});
			}),
		);
	});
});
