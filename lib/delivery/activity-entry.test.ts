import { describe, expect, it } from 'vitest';
import { ACTIONS, Activity } from '@/lib/lead/activity';
import { aDelivery } from '@/tests/support/a-delivery';
import { type ActivityEntry, composeActivity, entryFor, entryProblems } from './activity-entry';

const anEntry = (change: Partial<ActivityEntry>): ActivityEntry => ({
	action: 'ContactViewedListing',
	listing: {},
	search: {},
	pool: false,
	notes: '',
	...change,
});

const LISTING = { url: 'https://www.example.com/homes/1', street_address: ' 12 Quail Hollow Ct ', price: '$415,000' };
const SEARCH = {
	title: 'Downtown condos',
	minimum_price: '$400,000',
	maximum_price: '600000',
	minimum_bathrooms: '1.5',
	property_types: 'Condominium, Townhouse, ',
};

describe('a timeline entry', () => {
	it("begins with the lead's own listing", () => {
		const lead = aDelivery({
			payload: {
				referer_url: 'https://www.example.com/homes/1',
				listing: {
					price: 415_000,
					mls_number: '250001234',
					cover_image_url: 'https://www.example.com/1.jpg',
					property: { address: { street_address: '12 Quail Hollow Ct', city: 'Reno' } },
				},
			},
			mls: 'NNRMLS',
		});
		const entry = entryFor(lead, 'ContactValuedListing');
		expect(entryProblems(entry)).toEqual([]);
		expect(composeActivity(entry)).toEqual({
			action: 'ContactValuedListing',
			listing: {
				url: 'https://www.example.com/homes/1',
				mls_number: '250001234',
				mls: 'NNRMLS',
				cover_image_url: 'https://www.example.com/1.jpg',
				price: 415_000,
				property: { address: { street_address: '12 Quail Hollow Ct' } },
			},
		});
	});

	it.each(ACTIONS.listing)('%s tells which listing, and nothing of a search', (action) => {
		const activity = composeActivity(anEntry({ action, listing: LISTING, search: SEARCH, notes: ' Likes it \n' }));
		expect(activity).toEqual({
			action,
			listing: {
				url: 'https://www.example.com/homes/1',
				price: 415_000,
				property: { address: { street_address: '12 Quail Hollow Ct' } },
			},
			notes: 'Likes it',
		});
		expect(Activity.safeParse(activity).success).toBe(true);
	});

	it.each(ACTIONS.search)('%s tells what was searched for, numbers as numbers', (action) => {
		const activity = composeActivity(anEntry({ action, listing: LISTING, search: SEARCH, pool: true }));
		expect(activity).toEqual({
			action,
			search: {
				title: 'Downtown condos',
				minimum_price: 400_000,
				maximum_price: 600_000,
				minimum_bathrooms: 1.5,
				property_types: ['Condominium', 'Townhouse'],
				pool: true,
			},
		});
		expect(Activity.safeParse(activity).success).toBe(true);
	});

	it.each(ACTIONS.account)('%s needs nothing more', (action) => {
		const entry = anEntry({ action, listing: LISTING });
		expect(entryProblems(entry)).toEqual([]);
		expect(composeActivity(entry)).toEqual({ action });
	});

	it.each<[string, Partial<ActivityEntry>, string[]]>([
		['no listing at all', { listing: { price: '415000', url: ' ' } }, ['url empty']],
		['a web address that is none', { listing: { url: 'zillow' } }, ['url url']],
		['a script for a picture', { listing: { ...LISTING, cover_image_url: 'javascript:1' } }, ['cover_image_url url']],
		['a price in words', { listing: { ...LISTING, price: 'a lot' } }, ['price price']],
		['an empty search', { action: 'ContactCreatedSearch' }, ['title empty']],
		['a search for a pool alone', { action: 'ContactCreatedSearch', pool: true }, []],
		[
			'bedrooms in words',
			{ action: 'ContactCreatedSearch', search: { minimum_bedrooms: 'few' } },
			['minimum_bedrooms number'],
		],
		[
			'ranges the wrong way round',
			{
				action: 'ContactSearchedListings',
				search: { minimum_price: '600,000', maximum_price: '400,000', minimum_bedrooms: '4', maximum_bedrooms: '3' },
			},
			['maximum_price range', 'maximum_bedrooms range'],
		],
	])('is not logged with %s', (_what, change, problems) => {
		expect(entryProblems(anEntry(change)).map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
	});

	it('without what its action is about is no activity', () => {
		expect(Activity.safeParse({ action: 'ContactViewedListing' }).success).toBe(false);
		expect(Activity.safeParse({ action: 'ContactViewedListing', listing: {} }).success).toBe(false);
		expect(Activity.safeParse({ action: 'ContactCreatedSearch', listing: { mls_number: '1' } }).success).toBe(false);
	});
});
