import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrice, readPrice } from './price';

describe('parsePrice', () => {
	it.each([
		['$415,000', { amount: 415000 }],
		['$1.2M', { amount: 1200000 }],
		['$1.25 million', { amount: 1250000 }],
		['$450K', { amount: 450000 }],
		['$1,590/mo', { amount: 1590, period: 'month' }],
		['$2,500 per month', { amount: 2500, period: 'month' }],
		['£450 pcm', { amount: 450, currency: 'GBP', period: 'month' }],
		['£120 pw', { amount: 120, currency: 'GBP', period: 'week' }],
		['$24,000 per year', { amount: 24000, period: 'year' }],
		['CA$799,900', { amount: 799900, currency: 'CAD' }],
		['$799,900 CAD', { amount: 799900, currency: 'CAD' }],
		['AU$ 950,000', { amount: 950000, currency: 'AUD' }],
		['US$1,000,000', { amount: 1000000, currency: 'USD' }],
		['1 250 000 $', { amount: 1250000 }],
		['1\u00a0250\u00a0000\u00a0€', { amount: 1250000, currency: 'EUR' }],
		['€ 1.250.000', { amount: 1250000, currency: 'EUR' }],
		['Guide price £395,000', { amount: 395000, currency: 'GBP' }],
		['Offers over £200,000', { amount: 200000, currency: 'GBP' }],
		['From $1,590', { amount: 1590 }],
		['415000', { amount: 415000 }],
		['1250000.00', { amount: 1250000 }],
		['$415,000 Est. $2,345/mo', { amount: 415000 }],
		['$415,000 (was $425,000)', { amount: 415000 }],
		['Price cut: $10,000 $415,000', { amount: 415000 }],
		['$415,000\n3 beds', { amount: 415000 }],
		['$415,000 - 3 beds', { amount: 415000 }],
		['$415,000 · $220/sqft', { amount: 415000 }],
	])('%j is %j', (text, expected) => {
		expect(parsePrice(text)).toEqual(expected);
	});

	it.each([
		'',
		'Contact agent',
		'POA',
		'Price on request',
		'$0',
		'4 beds',
		'12 Oak St',
		'Est. $2,345/mo',
		'$2,345/mo est. payment',
		'$220/sqft',
		'HOA $250/mo',
		'$1,200 - $1,500/mo',
		'$1,200–1,500',
		'$500-600K',
		'£395,000 to £420,000',
	])('yields nothing for %j', (text) => {
		expect(parsePrice(text)).toBeUndefined();
	});

	it('reads back what it is given in whole dollars', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
				expect(parsePrice(`$${amount.toLocaleString('en-US')}`)).toEqual({ amount });
			}),
		);
	});

	it('never throws, and gives finite amounts above zero', () => {
		let prices = 0;
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.stringMatching(/^[$£€ .,\dkm/-]{0,30}$/),
					fc.stringMatching(/^[$£€] ?\d{1,9}(?:[.,]\d{1,3})?[ kmKM/-]{0,3}$/),
				),
				(text) => {
					const price = parsePrice(text);
					if (!price) return;
					prices++;
					expect(price.amount > 0 && Number.isFinite(price.amount)).toBe(true);
				},
			),
			{ numRuns: 500 },
		);
		expect(prices).toBeGreaterThan(50);
	});

	it.each(['$1,'.repeat(35_000), '$'.repeat(100_000), '1 '.repeat(50_000), '$1-'.repeat(35_000)])(
		'survives long hostile text',
		(text) => {
			expect(() => parsePrice(text)).not.toThrow();
		},
	);
});

it.each([
	['415000', 415_000],
	['$415,000', 415_000],
	['1.2M', 1_200_000],
	['0', undefined],
	['-5', undefined],
	['250001377250001377', undefined],
	['a lot', undefined],
])('reads the price %s as %s', (typed, price) => {
	expect(readPrice(typed)).toBe(price);
});
