import type { Portal } from '../portal';
import type { Site } from '../site';

/** 2016 and 2017; the suffix of `street` is part of it, and `photos` are paths below a host that varies. */
const listing = {
	id: 'id',
	street: '{streetNumber} {street}',
	unit: 'apartmentNumber',
	city: 'city',
	state: 'stateCode',
	postal_code: 'zipCode',
	price: 'price',
	mls_number: 'mlsID',
	status: 'status',
};
const people = [{ at: '', role: 'listing_agent' as const, fields: { name: 'agentName' } }];

export const truliaSite: Site = {
	name: 'trulia',
	host: /(?:^|\.)trulia\.com$/,
	pages: {
		listing: /^\/(?:property|p|home|homes\/.+\/sold|builder|rental|foreclosure)\/.*\d/,
		'agent-profile': /^\/profile\//,
		search: /^\/(?:for_sale|for_rent|sold|[A-Z]{2}\/)/,
	},
	own: ['trulia.com'],
};

export const trulia: Portal = {
	site: truliaSite,
	records: [
		{ state: 'trulia.propertyData.set(', at: '', listing, people },
		{ state: 'trulia.pdp.propertyJSON =', at: '', listing, people },
		// Since 2018; unproven.
		{
			state: '#__NEXT_DATA__',
			at: 'props/homeDetails',
			listing: {
				url: 'url',
				street: ['location/streetAddress', 'location/homeFormattedAddress'],
				city: 'location/city',
				state: 'location/stateCode',
				postal_code: 'location/zipCode',
				price: ['price/price', 'price/formattedPrice'],
				mls_number: 'provider/listingSource/mlsId',
				mls: 'provider/listingSource/name',
				image: ['media/heroImage/url/large', 'media/photos/*/url/large'],
			},
			people: [
				{
					at: 'provider',
					role: 'listing_agent',
					fields: { name: 'agent/name', phone: 'agent/phone', company: 'broker/name', company_phone: 'broker/phone' },
				},
			],
		},
	],
};
