import type { Portal } from '../portal';
import type { Site } from '../site';

const listed = (id: string, field: string) => `listedBy/[id=${id}]/elements/[id=${field}]/text`;

const listing = {
	id: 'zpid',
	url: 'hdpUrl',
	street: 'address/streetAddress',
	city: 'address/city',
	state: 'address/state',
	postal_code: 'address/zipcode',
	country: 'country',
	price: 'price',
	currency: 'currency',
	status: 'homeStatus',
	mls_number: ['attributionInfo/mlsId', 'mlsid'],
	mls: 'attributionInfo/mlsName',
	image: ['desktopWebHdpImageLink', 'hiResImageLink'],
};

const company = 'attributionInfo/brokerName';
const agentName = ['attributionInfo/agentName', listed('LISTING_AGENT', 'NAME')];

/** `contactFormRenderData`, `displayed_agents` and the like are advertisers: they are not read. */
const people = [
	{
		at: '',
		role: 'listing_agent' as const,
		fields: {
			name: agentName,
			phone: [listed('LISTING_AGENT', 'PHONE'), 'attributionInfo/agentPhoneNumber'],
			email: ['attributionInfo/agentEmail', listed('LISTING_AGENT', 'EMAIL')],
			license: ['attributionInfo/agentLicenseNumber', listed('LISTING_AGENT', 'LICENSE')],
			company,
		},
	},
	// Often the office's, where the page shows the agent's own.
	{ at: '', role: 'listing_agent' as const, fields: { name: agentName, phone: 'attributionInfo/agentPhoneNumber' } },
	// Zillow calls both of them the listing's agents; "co-listing" is only the order in the MLS.
	{
		at: '',
		role: 'listing_agent' as const,
		fields: {
			name: ['attributionInfo/coAgentName', listed('CO_LISTING_AGENT', 'NAME')],
			phone: ['attributionInfo/coAgentNumber', listed('CO_LISTING_AGENT', 'PHONE')],
			license: ['attributionInfo/coAgentLicenseNumber', listed('CO_LISTING_AGENT', 'LICENSE')],
			company: [listed('CO_LISTING_AGENT_OFFICE', 'NAME'), company],
		},
	},
	{
		at: '',
		role: 'broker' as const,
		fields: {
			name: [company, listed('BROKER', 'NAME')],
			phone: ['attributionInfo/brokerPhoneNumber', listed('BROKER', 'PHONE')],
		},
	},
	{
		at: '',
		role: 'buyer_agent' as const,
		fields: { name: 'attributionInfo/buyerAgentName', company: 'attributionInfo/buyerBrokerageName' },
	},
	{
		at: 'listedBy/[id=PROPERTY_OWNER|OWNER]',
		role: 'owner' as const,
		fields: { name: 'elements/[id=NAME]/text', phone: 'elements/[id=PHONE]/text' },
	},
	{
		at: 'listedBy/[id=PROPERTY_MANAGER|MANAGEMENT_COMPANY]',
		role: 'property_manager' as const,
		fields: { name: 'elements/[id=NAME]/text', phone: 'elements/[id=PHONE]/text' },
	},
];

export const zillowSite: Site = {
	name: 'zillow',
	host: /(?:^|\.)zillow\.com$/,
	pages: {
		listing: /^\/(?:homedetails|apartments|b|community)\/./,
		'agent-profile': /^\/(?:profile|lender-profile|professionals\/.*-real-estate)/,
		other: /^\/(?:browse|mortgage|research|learn|home-values|agent-finder|myzillow|rental-manager)\b/,
		search: /^\/(?:homes\/|search|[\w-]+-[a-z]{2}\/|[a-z]{2}\/|[\w-]*_r[bt]|for_sale|rentals)/,
	},
	own: ['zillow.com', 'zillowrentals.com'],
};

/** The key of the cache is the query that filled it, and its name varies: `ForSale…`, `ViewShowcaseQuery`, `NotForSale…`. */
export const zillow: Portal = {
	site: zillowSite,
	records: [
		{ state: '#__NEXT_DATA__', at: 'props/pageProps/componentProps/gdpClientCache/@json/*/property', listing, people },
		{ state: '#__NEXT_DATA__', at: 'props/pageProps/gdpClientCache/@json/*/property', listing, people },
		// Until 2021; unproven.
		{ state: '#hdpApolloPreloadedData', at: 'apiCache/@json/*/property', listing, people },
		// Apartment buildings; unproven.
		{
			state: '#__NEXT_DATA__',
			at: 'props/pageProps/componentProps/initialReduxState/gdp/building',
			listing: {
				id: 'zpid',
				name: 'buildingName',
				street: ['address/streetAddress', 'streetAddress'],
				city: ['address/city', 'city'],
				state: ['address/state', 'state'],
				postal_code: ['address/zipcode', 'zipcode'],
			},
			people: [{ at: '', role: 'property_manager', fields: { name: 'buildingName', phone: 'buildingPhoneNumber' } }],
		},
	],
	visible: {
		price: '[data-testid="price"]',
		image: '[data-testid="hollywood-gallery"] img@src',
	},
	// 2017: a badge on each contact of the form tells the listing's agent from advertisers.
	people: [
		{
			each: '#lead-form_contact-wide .signature-refactor',
			fields: { name: '.name', phone: '.phone', company: '.company-name', label: '.contact-badge' },
		},
	],
};
