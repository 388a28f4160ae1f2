import type { Portal } from '../portal';

export const domain: Portal = {
	name: 'domain',
	host: /(?:^|\.)domain\.com\.au$/,
	pages: {
		listing: /^\/[\w-]+-\d{9,}(?:$|[/?])/,
		'agent-profile': /^\/real-estate-agent(?:s|\/)/,
		search: /^\/(?:sale|rent|sold-listings|new-homes|property-profile|real-estate-agencies)\b/,
	},
	own: ['domain.com.au'],
	records: [
		{
			state: '#__NEXT_DATA__',
			at: 'props/pageProps/componentProps',
			listing: {
				id: 'listingId',
				address: 'address',
				street: '{streetNumber} {street}',
				unit: 'unitNumber',
				city: 'suburb',
				state: 'stateAbbreviation',
				postal_code: 'postcode',
				price: ['listingSummary/title', 'listingSummary/price'],
			},
			people: [
				{
					at: 'agents/[0]',
					role: 'listing_agent',
					fields: { name: 'name', phone: ['mobile', 'phone'], email: 'email' },
				},
				{ at: 'agents/[1+]', role: 'co_agent', fields: { name: 'name', phone: ['mobile', 'phone'], email: 'email' } },
				{ at: '', role: 'broker', fields: { name: 'agencyName' } },
			],
		},
	],
};
