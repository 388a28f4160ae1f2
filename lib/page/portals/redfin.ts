import type { Portal } from '../portal';
import type { Site } from '../site';

const STATE = 'root.__reactServerState.InitialContext =';
/** The keys are the calls' addresses, so they hold slashes: one glob spans them. */
const answer = (call: string) => `ReactServerAgent.cache/dataCache/*${call}*/res/text/@json/payload`;

export const redfinSite: Site = {
	name: 'redfin',
	host: /(?:^|\.)redfin\.(?:com|ca)$/,
	pages: {
		listing: /\/(?:home|apartment|unit-?[^/]*\/home)\/\d+/,
		'agent-profile': /^\/real-estate-agents\/./,
		search:
			/^\/(?:city|zipcode|county|neighborhood|state|school|[a-z-]+\/filter)\b|\/filter\/|\/(?:apartments|houses)-for-/,
	},
	// Redfin's own service and sales lines.
	own: ['1-844-759-7732', '1-877-973-3346', 'redfin.com'],
};

/** The cache holds the answers of Redfin's own calls, each a text after `{}&&`. */
export const redfin: Portal = {
	site: redfinSite,
	records: [
		{
			state: STATE,
			at: `${answer('aboveTheFold')}/addressSectionInfo`,
			listing: {
				url: 'url',
				street_number: 'streetAddress/streetNumber',
				street_dir_prefix: 'streetAddress/directionalPrefix',
				street_name: 'streetAddress/streetName',
				street_suffix: 'streetAddress/streetType',
				street_dir_suffix: 'streetAddress/directionalSuffix',
				unit: 'streetAddress/unitValue',
				city: 'city',
				state: 'state',
				postal_code: 'zip',
				country: 'countryCode',
				price: ['latestPriceInfo/amount', 'priceInfo/amount'],
				price_label: ['latestPriceInfo/label', 'priceInfo/label'],
				image: 'primaryPhotoUrl',
				status: 'status/displayValue',
			},
		},
		{
			state: STATE,
			at: `${answer('mainHouseInfoPanelInfo')}/mainHouseInfo`,
			listing: {
				url: 'url',
				mls_number: 'mlsId',
				mls: 'source/dataSourceName',
				street: 'streetAddress',
				city: 'propertyAddress/city',
				state: 'propertyAddress/stateOrProvinceCode',
				postal_code: 'propertyAddress/postalCode',
			},
			people: [
				{
					at: 'listingAgents/[0]',
					role: 'listing_agent',
					fields: { name: 'agentInfo/agentName', company: 'brokerName' },
				},
				{ at: 'listingAgents/[1+]', role: 'co_agent', fields: { name: 'agentInfo/agentName', company: 'brokerName' } },
				{ at: 'buyingAgents/*', role: 'buyer_agent', fields: { name: 'agentInfo/agentName', company: 'brokerName' } },
			],
		},
		{
			state: STATE,
			at: `${answer('belowTheFold')}/amenitiesInfo/mlsDisclaimerInfo`,
			listing: {},
			people: [
				{
					at: '',
					role: 'listing_agent',
					fields: { name: 'listingAgentName', phone: 'listingAgentNumber', company: 'listingBrokerName' },
				},
				{ at: '', role: 'broker', fields: { name: 'listingBrokerName', phone: 'listingBrokerNumber' } },
			],
		},
	],
};
