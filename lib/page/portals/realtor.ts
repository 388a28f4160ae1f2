import type { Portal } from '../portal';
import type { Site } from '../site';

const listing = {
	url: 'href',
	street_number: 'location/address/street_number',
	street_dir_prefix: 'location/address/street_direction',
	street_name: 'location/address/street_name',
	street_suffix: 'location/address/street_suffix',
	street_dir_suffix: 'location/address/street_post_direction',
	street: 'location/address/line',
	unit: 'location/address/unit',
	city: 'location/address/city',
	state: 'location/address/state_code',
	postal_code: 'location/address/postal_code',
	country: 'location/address/country',
	price: ['[status=sold]/last_sold_price', 'list_price'],
	mls_number: 'source/listing_id',
	mls: 'source/name',
	status: 'status',
	image: 'primary_photo/href',
};

/** `advertisers` are the listing's own side ("seller"); buyers' agents that pay for leads are elsewhere and are not read. */
const people = [
	{
		at: 'advertisers/[type=seller|co_seller|community|management]',
		role: 'listing_agent' as const,
		fields: {
			name: 'name',
			email: 'email',
			phone: ['phones/[type=Mobile]/number', 'phones/[primary=true]/number', 'phones/*/number'],
			license: 'state_license',
			company: ['broker/name', 'office/name'],
			company_phone: 'office/phones/*/number',
			company_email: 'office/email',
		},
	},
	// The agent's id in the MLS, as the MLS gave it with the listing.
	{
		at: 'source/agents/[type=seller]',
		role: 'listing_agent' as const,
		fields: {
			name: 'agent_name',
			email: 'agent_email',
			phone: 'agent_phone',
			mls_id: 'agent_id',
			mls: 'id',
			company: 'office_name',
			company_phone: 'office_phone',
		},
	},
];

export const realtorSite: Site = {
	name: 'realtor',
	host: /(?:^|\.)realtor\.com$/,
	pages: {
		listing:
			/^\/(?:international\/)?(?:realestateandhomes-detail|rentals\/details|apartments\/detail|property-overview)\//,
		'agent-profile': /^\/realestateagents\/[^/]*[-_]\w*\d/,
		search:
			/^\/(?:realestateandhomes-search|apartments|houses|rentals|realestateforsale|soldhomeprices|realestateagents|local)\//,
	},
	own: ['realtor.com', 'move.com'],
};

/** The MLS number is what Realtor.com calls the source's property id. */
export const realtor: Portal = {
	site: realtorSite,
	visible: { price: '[data-testid="ldp-list-price"]', address: '[data-testid="address-line-ldp"]' },
	records: [
		{ state: '#__NEXT_DATA__', at: 'props/pageProps/initialReduxState/propertyDetails', listing, people },
		// 2020 to 2025; unproven.
		{ state: '#__NEXT_DATA__', at: 'props/pageProps/initialProps/property', listing, people },
		{ state: '#__NEXT_DATA__', at: 'props/pageProps/property', listing, people },
	],
};
