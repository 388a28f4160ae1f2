import { describe, expect, it } from 'vitest';
import { parseJson } from './json';

describe('a broken text', () => {
	it.each([
		['blanks', ' '],
		['line breaks', '\n'],
		['semicolons', '; '],
		['commas', ', '],
		['fences', '--> '],
		['control characters', '\u0001'],
	])('with a run of %s is given up in a moment', (_what, filling) => {
		const text = `{"name": 1, ${filling.repeat(300_000 / filling.length)} x`;
		// The processor's time, not the clock's. A pattern that is tried at each blank of the run took half a minute.
		const before = process.cpuUsage();
		expect(parseJson(text)).toBeUndefined();
		expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
	});
});
