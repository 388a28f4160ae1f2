import { expect, test } from 'vitest';
import { priceText } from './price-text';

test.each([0, 7, 999, 1_000, 1_590.5, 25_000, 415_000, 1_250_000, 999_999_999_999])(
	'%d as the browser writes it',
	(price) => {
		expect(priceText(price)).toBe(price.toLocaleString('en-US'));
	},
);
