import type { Portal } from '../../portal';
import type { Site } from '../../site';

export const onthemarketSite: Site = {
	name: 'onthemarket',
	host: /(?:^|\.)onthemarket\.com$/,
	pages: {
		listing: /^\/details\/\d+/,
		'agent-profile': /^\/agents\/branch\//,
		search: /^\/(?:for-sale|to-rent|new-homes)\//,
	},
	own: ['onthemarket.com'],
};

/** Its JSON-LD "Product" is the site itself. */
export const onthemarket: Portal = {
	site: onthemarketSite,
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
