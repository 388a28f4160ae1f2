import type { Portal } from '../portal';

/** Its JSON-LD "Product" is the site itself. */
export const onthemarket: Portal = {
	name: 'onthemarket',
	host: /(?:^|\.)onthemarket\.com$/,
	pages: {
		listing: /^\/details\/\d+/,
		'agent-profile': /^\/agents\/branch\//,
		search: /^\/(?:for-sale|to-rent|new-homes)\//,
	},
	own: ['onthemarket.com'],
	records: [
		{
			state: '#__NEXT_DATA__',
			at: 'props/initialReduxState/property',
			listing: {
				id: 'id',
				address: 'displayAddress',
				price: ['price', 'shortPrice', 'priceText'],
				image: ['heroImage1/largeUrl', 'images/*/largeUrl'],
			},
			people: [
				{
					at: 'agent',
					role: 'broker',
					fields: { name: ['name', 'companyName'], phone: ['telephone', 'telephoneEnquiries'] },
				},
			],
		},
	],
};
