import { expect, it } from 'vitest';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const read = (lines: string[], price?: string) =>
	interpret(
		aReading({
			lines: someLines(...lines),
			listings: price ? [{ source: 'structured_data', about: 'product', price }] : [],
		}),
		{},
	).listing;

it.each([
	['Sparks, NV 89431-2316 • #1529680', 'Sparks'],
	['Fallow Creek, NV 89431', 'Fallow Creek'],
])('the town stands on a line of its own, apart from the street: %s', (line, city) => {
	const address = read(['h1: 12 Alder Way', '$415,000', '3 beds', 'House for sale', 'A sunny home.', line])?.property;
	expect(address?.address).toMatchObject({ street_number: '12', city, state_code: 'NV' });
});

it('the second line of an office’s address is not the home’s town', () => {
	const office = ['Quill Realty LLC', '9 Birch St', 'Reno, NV 89501'];
	const address = read(['h1: 12 Alder Way', '$415,000', '3 beds', 'House for sale', ...office])?.property?.address;
	expect(address?.city).toBeUndefined();
});

it('an amount that the page shows as an estimate alone is no price, whatever its data for search engines says', () => {
	const lines = [
		'h1: 12 Alder Way, Sparks, NV 89431',
		'$415,000',
		'3 beds',
		'House for sale',
		'HomeEstimate',
		'$398,000',
	];
	expect(read(lines, '398000')?.price).toBe(415_000);
	expect(read(lines, '415000')?.price).toBe(415_000);
});
