import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FITS } from './fits';

describe('the weights of evidence', () => {
	it.each(FITS)('in $weights are those that the tables give', async ({ weights, fitted }) => {
		expect(await readFile(weights, 'utf8')).toBe(await fitted());
	});
});
