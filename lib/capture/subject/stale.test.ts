import { describe, expect, it } from 'vitest';
import type { ListingSays, Reading } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

/** What the site's first home, 61 Bramble Way, leaves in the page when 62 Birch Ct is opened without loading a page. */
const FIRST: ListingSays = {
	source: 'structured_data',
	about: 'singlefamilyresidence',
	url: 'https://homes.example.com/homes/61',
	street: '61 Bramble Way',
	city: 'Sparks',
	state: 'NV',
	postal_code: '89431',
	price: '399000',
	mls_number: '260011111',
	image: 'https://photos.example.com/61-bramble-way.jpg',
};
const { url: _, ...UNNAMED } = FIRST;
const HEADING = 'h1: 62 Birch Ct, Reno, NV 89501';
const HOME = someLines(HEADING, '$525,000', '3 beds', 'House for sale', 'MLS# 260022222');
const OWN = { price: 525000, mls_number: '260022222' };
const ADDRESS = { street_number: '62', street_name: 'Birch', city: 'Reno', state_code: 'NV', postal_code: '89501' };

const capture = (change: Partial<Reading>) => interpret(aReading(change), {});

describe('after a site opened another home without loading a page', () => {
	it('the whole address in the heading is read, though nothing else on the page is of this home', () => {
		const { kind, listing } = capture({ lines: someLines(HEADING), listings: [FIRST] });
		expect(kind).toBe('listing');
		expect(listing).toEqual({ property: { address: expect.objectContaining(ADDRESS) } });
	});

	it.each<[string, Partial<Reading>]>([
		['structured data with an address of its own', { listings: [FIRST] }],
		['structured data that doesn’t say whose it is', { listings: [UNNAMED] }],
		['the title', { title: '61 Bramble Way, Sparks, NV 89431 | Harbor Homes' }],
		[
			'the title for sharing, with its picture and its price',
			{
				meta: {
					'og:title': ['61 Bramble Way, Sparks, NV 89431'],
					'og:image': ['https://photos.example.com/61-bramble-way.jpg'],
					'og:description': ['Asking $399,000. MLS# 260011111'],
				},
			},
		],
		[
			'the description',
			{ meta: { description: ['61 Bramble Way, Sparks, NV 89431 is for sale for $399,000. MLS# 260011111.'] } },
		],
		[
			'all of them',
			{
				title: '61 Bramble Way, Sparks, NV 89431',
				canonical: 'https://homes.example.com/homes/61',
				meta: {
					'og:title': ['61 Bramble Way, Sparks, NV 89431'],
					'og:url': ['https://homes.example.com/homes/61'],
					'product:price:amount': ['399000'],
				},
				listings: [FIRST],
			},
		],
	])('%s of the first one is not read', (_name, left) => {
		const { kind, listing } = capture({ lines: HOME, ...left });
		expect(kind).toBe('listing');
		expect(listing).toEqual({ ...OWN, property: { address: expect.objectContaining(ADDRESS) } });
	});

	it('what describes this home is kept', () => {
		const image = 'https://photos.example.com/62-birch-ct.jpg';
		const meta = { 'og:title': ['62 Birch Court, Reno'], 'og:image': [image] };
		expect(capture({ lines: HOME, meta }).listing).toMatchObject({ ...OWN, cover_image_url: image });
	});
});
