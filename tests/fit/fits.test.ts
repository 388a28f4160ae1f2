import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FITS } from './fits';

/** Two thousand messages are made, read and weighed. Milliseconds. */
const FITTING = 300_000;

describe('the weights of evidence', () => {
	it.each(FITS.map((fit) => ({ ...fit, file: basename(fit.weights.pathname) })))(
		'in $file are those that the tables give',
		async ({ weights, fitted }) => {
			expect(await readFile(weights, 'utf8')).toBe(await fitted());
		},
		FITTING,
	);
});
