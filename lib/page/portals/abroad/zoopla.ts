import type { Portal } from '../../portal';
import type { Site } from '../../site';

export const zooplaSite: Site = {
	name: 'zoopla',
	host: /(?:^|\.)zoopla\.co\.uk$/,
	pages: {
		listing: /^\/(?:for-sale|to-rent|new-homes)\/details\//,
		'agent-profile': /^\/find-agents\/branch\//,
		search: /^\/(?:for-sale|to-rent|new-homes|house-prices|find-agents)\b/,
	},
	own: ['zoopla.co.uk'],
};

export const zoopla: Portal = {
	site: zooplaSite,
	visible: { address: '[data-testid="address-label"]', price: '[data-testid="price"]' },
	records: [
		// Since 2021; unproven.
		{
			state: '#__NEXT_DATA__',
			at: 'props/pageProps/listingDetails',
			listing: {
				id: 'listingId',
				address: 'displayAddress',
				price: ['counts/price', 'pricing/label', 'adTargeting/priceActual'],
				postal_code: '{location/postalCode}',
				image: 'propertyImage/*/original',
			},
			people: [{ at: 'branch', role: 'broker', fields: { name: 'name', phone: 'phone' } }],
		},
	],
};
