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
	const inOneLine = [
		...lines.slice(0, 1),
		'Listed for:\u2063$ 415,000',
		...lines.slice(2, 4),
		'Estimate:\u2063$ 398,000',
	];
	expect(read(inOneLine, '398000')?.price).toBe(415_000);
});

it.each([
	['a link to a calculator below it', ['$415,000', 'Est. Payment'], 415_000],
	['a payment', ['$2,415', 'Est. Payment'], undefined],
	['a number of an MLS behind an R', ['R2971846', '$415,000'], 415_000],
])('the price beside %s', (_what, lines, price) => {
	expect(read(['h1: 12 Alder Way, Sparks, NV 89431', ...lines, '3 beds', 'House for sale'])?.price).toBe(price);
});

it('a heading with the name of a plan or a sale has the address below it, in one line or two', () => {
	const facts = ['$415,000', '3 beds', 'House for sale'];
	const office = ['Visit us', '1901 Birch Run, Sparks, NV 89431'];
	for (const lines of [
		['h1: The Alderman', '12 Alder Way', 'Sparks, NV 89431', ...facts, ...office],
		['h1: Absolute Auction: a farm', 'h2: 12 Alder Way, Sparks, NV 89431', ...facts, 'Bid: $61,500 (23 bids, high)'],
	])
		expect(read(lines)?.property?.address).toMatchObject({ street_number: '12', city: 'Sparks' });
});

it('of a street without a number the office’s house on another street is not the home', () => {
	const lines = ['h1: $389,000 • 20.4 acres', 'h2: TBD Alder Rd, Sparks, NV, 89431, Washoe County', 'For sale'];
	const office = someLines('Quill Land', '9 S Birch St, Sparks, NV 89431').map((line) => ({ ...line, up: 3 }));
	const { listing } = interpret(aReading({ lines: [...someLines(...lines), ...office] }), {});
	const address = listing?.property?.address;
	expect(address).toMatchObject({ street_name: 'Alder', city: 'Sparks', postal_code: '89431' });
	expect(address?.street_number).toBeUndefined();
});

it('the town below the street may have its county behind it', () => {
	const lines = ['h1: 12 Alder Way', 'h2: Sparks, NV 89431 – Washoe County', '$415,000', '3 beds', 'House for sale'];
	expect(read(lines)?.property?.address).toMatchObject({ street_number: '12', city: 'Sparks', postal_code: '89431' });
});

it('the street and the town may stand below the plan’s and the community’s name', () => {
	const lines = ['h1: The Alder', 'h2: Fallow Farms · Homesite 114', '2218 W Juniper Way', 'Reno, NV 89501'];
	const model = ['$415,000', '4 Bed', 'h4: Model Home', '2146 W Juniper Way, Reno, NV 89501'];
	expect(read([...lines, ...model])?.property?.address).toMatchObject({ street_number: '2218', city: 'Reno' });
});

it('an ad whose heading begins with price and rooms is about that home', () => {
	const { kind, listing } = interpret(
		aReading({
			title: 'Sunny flat - apartments / housing for rent - board',
			lines: someLines('h1: $2,350 / 2br - 900ft2 - Sunny flat (Sparks)', '12 Alder Way near Birch', '2BR / 1Ba'),
			listings: [{ source: 'structured_data', about: 'apartment', city: 'Sparks', state: 'NV' }],
		}),
		{},
	);
	expect([kind, listing?.price]).toEqual(['listing', 2350]);
});

it('an MLS number of a former listing is not this one’s, and an IDX’s listing id is one', () => {
	const home = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale'];
	expect(read([...home, 'h3: Sale and tax history', 'Fallow MLS #1890011'])?.mls_number).toBeUndefined();
	expect(read([...home, 'Listing ID \u2063 1318842'])?.mls_number).toBeUndefined();
	const idx = 'The data comes in part from the Internet Data Exchange program.';
	expect(read([...home, 'Listing ID \u2063 1318842', idx])?.mls_number).toBe('1318842');
});

it.each([
	['MLS® System # 6119342', '6119342'],
	['No. Centris 28411902', '28411902'],
	['Web ID: 883-1194', '883-1194'],
	['Listing No. E5551234', 'E5551234'],
	['Reference: NH-48810', 'NH-48810'],
	['Property ID \u2063 4988112', '4988112'],
	['Parcel ID: 4988112', undefined],
	['Reference: 1 in 5 homes', undefined],
	['Web ID: 883-1194\nMLS# 6119342', '6119342'],
])(
	'a number that is called otherwise is an MLS’s where an agent lists the home and nothing better stands: %s',
	(said, number) => {
		const lines = [
			'h1: 12 Alder Way, Sparks, NV 89431',
			'$415,000',
			'3 beds',
			'House for sale',
			'Listed by Petra Quill',
		];
		expect(read([...lines, ...said.split('\n')])?.mls_number).toBe(number);
	},
);

it('a record may say the number with what it is called', () => {
	const says = { source: 'portal_data', about: 'house', mls_number: 'MLS® Number: H8223941' } as const;
	const { listing } = interpret(
		aReading({ lines: someLines('h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds'), listings: [says] }),
		{},
	);
	expect(listing?.mls_number).toBe('H8223941');
});

it('the province may be said below the street alone: what stands before a hyphen is the unit there', () => {
	const lines = ['h1: 304-2255 West Alder Avenue', 'Vancouver, BC V6K 2A6', '$948,000', '2 beds', 'Condo for sale'];
	expect(read(lines)?.property?.address).toMatchObject({ street_number: '2255', unit_number: '304', state_code: 'BC' });
});

it('a sentence may say what is asked, and a line elsewhere the state', () => {
	const listing = read([
		'h1: You’re invited',
		'823 Clarence Avenue, Oak Park',
		'It’s offered at $689K. The one next door was listed at $715,000.',
		'3 beds',
		'House for sale',
		'Oak Park, Illinois 60304',
	]);
	expect(listing).toMatchObject({
		price: 689_000,
		property: { address: { city: 'Oak Park', state_code: 'IL', postal_code: '60304' } },
	});
});

it('below "Monthly rent" is the rent; a garage’s is none', () => {
	const rent = ['h1: 12 Alder Way, Sparks, NV 89431', 'Apartment for rent', 'Monthly Rent', '$1,745', 'Garage $150/mo'];
	expect(read(rent)?.price).toBe(1_745);
	expect(read(rent.filter((line) => line !== '$1,745' && line !== 'Monthly Rent'))?.price).toBeUndefined();
});

it.each([
	['P1-20877\u2063MLS #', 'P1-20877'],
	['MLS: CREN #824417', '824417'],
	['ML#: \u2063 1652208', '1652208'],
])('an MLS’s number has its name before it, or behind: %s', (line, number) => {
	const found = read(['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale', line]);
	expect(found?.mls_number).toBe(number);
});
