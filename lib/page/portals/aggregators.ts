import type { Portal } from '../portal';

/** Listing sites without agents of their own. Unproven: no recorded pages; read as any site's. */
export const aggregators: Portal[] = [
	{
		name: 'movoto',
		host: /(?:^|\.)movoto\.com$/,
		pages: {
			'agent-profile': /^\/agents?\//,
		},
		own: ['movoto.com'],
	},
	{
		name: 'estately',
		host: /(?:^|\.)estately\.com$/,
		pages: { listing: /^\/listings\/info\// },
		own: ['estately.com'],
	},
	{
		name: 'streeteasy',
		host: /(?:^|\.)streeteasy\.com$/,
		pages: {
			listing: /^\/(?:building\/[^/]+\/[^/]+|sale\/\d+|rental\/\d+)/,
			'agent-profile': /^\/profile\//,
		},
		own: ['streeteasy.com'],
	},
	{
		name: 'housesigma',
		host: /(?:^|\.)housesigma\.com$/,
		pages: { listing: /\/home\/\w{8,}/ },
		own: ['housesigma.com'],
	},
];
