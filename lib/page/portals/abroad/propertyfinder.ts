import type { Portal } from '../../portal';
import type { Site } from '../../site';

const contact = (type: string) => `contact_options/[type=${type}]/value`;

export const propertyfinderSite: Site = {
	name: 'propertyfinder',
	host: /(?:^|\.)propertyfinder\.\w+$/,
	pages: {
		listing: /\/plp\//,
		'agent-profile': /\/(?:agent|broker)\/./,
		search: /\/(?:search|buy|rent|commercial-buy|commercial-rent)\//,
	},
	own: ['propertyfinder.ae'],
};

/** The listing is in the JSON-LD; the state adds the mail addresses and the office's line. */
export const propertyfinder: Portal = {
	site: propertyfinderSite,
	// `addressRegion` is a community inside the city.
	ignores: ['state'],
	records: [
		{
			state: '#__NEXT_DATA__',
			at: 'props/pageProps/propertyResult/property',
			listing: {
				url: 'share_url',
				address: 'location/full_name',
				city: 'location_tree/[type=CITY]/name',
				price: 'price/value',
				currency: 'price/currency',
				image: ['images/property/*/medium', 'images/*/medium'],
			},
			people: [
				{
					at: '',
					role: 'listing_agent',
					fields: {
						name: 'agent/name',
						email: ['agent/email', contact('email')],
						phone: contact('phone'),
						company: 'broker/name',
					},
				},
				{
					at: 'broker',
					role: 'broker',
					fields: { name: 'name', email: 'email', phone: 'phone', license: 'license_number' },
				},
			],
		},
	],
};
