import type { Portal } from '../portal';

/**
 * National brokerages. Their pages carry structured data and say "Listed by" or show the agent's card; what is particular
 * to each are the addresses of listings and agents; whether another page is a search shows in what it holds. Unproven: no recorded pages.
 */
export const franchises: Portal[] = [
	{
		name: 'compass',
		host: /(?:^|\.)compass\.com$/,
		pages: {
			listing: /^\/(?:listing|homedetails|app\/listing)\//,
			'agent-profile': /^\/agents\/[^/]+\/?$/,
		},
	},
	{
		name: 'coldwellbanker',
		host: /(?:^|\.)coldwellbanker(?:homes|luxury)?\.com$/,
		pages: {
			listing: /\/(?:pid_\d+|lid-\w+)|^\/[a-z]{2}\/[^/]+\/[^/]+\/(?:pid|lid)/,
			'agent-profile': /\/(?:agents?|agent\/aid)[_/-]/,
		},
	},
	{
		name: 'remax',
		host: /(?:^|\.)remax\.(?:com|ca)$/,
		pages: {
			listing: /\/home-details\/|\/\d{9,}\/?(?:$|\?)|^\/[a-z]{2}\/[\w-]+-real-estate\/[\w-]+-wp_id/,
			'agent-profile': /\/real-estate-agents\/[\w-]+\/\d+/,
		},
	},
	{
		name: 'century21',
		host: /(?:^|\.)century21(?:\.com|\.ca|global\.com)$/,
		pages: {
			listing: /\/(?:property|listing|realestate\/listing)\/[\w-]*\d|-C2\d+/,
			'agent-profile': /\/(?:agent|real-estate-agent)s?\/.*(?:detail|P\d+)/,
		},
	},
	{
		name: 'kw',
		host: /(?:^|\.)kw\.com$/,
		pages: {
			listing: /\/property\/\d+|\/listing\//,
			'agent-profile': /\/agent\/\w+/,
		},
	},
	{
		name: 'bhhs',
		host: /(?:^|\.)(?:bhhs|berkshirehathawayhs|foxroach)\.com$/,
		pages: {
			'agent-profile': /\/(?:roster|real-estate-agents?|agents?|bio)\b/,
		},
	},
	{
		name: 'sothebysrealty',
		host: /(?:^|\.)sothebysrealty\.(?:com|ca)$/,
		pages: {
			listing: /\/(?:sales|rentals)\/detail\//,
			'agent-profile': /\/associate\//,
		},
	},
];
