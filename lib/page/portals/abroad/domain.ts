import type { Portal } from '../../portal';
import type { Site } from '../../site';

const record = {
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
			role: 'listing_agent' as const,
			fields: { name: 'name', phone: ['mobile', 'phone'], email: 'email' },
		},
		{
			at: 'agents/[1+]',
			role: 'co_agent' as const,
			fields: { name: 'name', phone: ['mobile', 'phone'], email: 'email' },
		},
		{ at: '', role: 'broker' as const, fields: { name: 'agencyName' } },
	],
};

export const domainSite: Site = {
	name: 'domain',
	host: /(?:^|\.)domain\.com\.au$/,
	pages: {
		listing: /^\/[\w-]+-\d{9,}(?:$|[/?])/,
		'agent-profile': /^\/real-estate-agent(?:s|\/)/,
		search: /^\/(?:sale|rent|sold-listings|new-homes|property-profile|real-estate-agencies)\b/,
	},
	own: ['domain.com.au'],
};

export const domain: Portal = {
	site: domainSite,
	people: [
		{
			each: '[data-testid="listing-details__agent-details"]',
			role: 'listing_agent',
			fields: {
				name: '[data-testid="listing-details__agent-details-agent-name"]',
				company: '[data-testid="listing-details__agent-details-agency-name"]',
				phone: 'a[href^="tel:"]@href',
			},
		},
	],
	records: [
		{ state: '#__NEXT_DATA__', at: 'props/pageProps/componentProps', ...record },
		// Until about 2021; unproven.
		{ state: "window['__domain_group/APP_PROPS'] =", at: '', ...record },
	],
};
