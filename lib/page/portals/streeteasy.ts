import type { Site } from '../site';

/** A listing site without agents of its own. Unproven: no recorded page; read as any site's. */
export const streeteasy: Site = {
	name: 'streeteasy',
	host: /(?:^|\.)streeteasy\.com$/,
	pages: {
		listing: /^\/(?:building\/[^/]+\/[^/]+|sale\/\d+|rental\/\d+)/,
		'agent-profile': /^\/profile\//,
	},
	own: ['streeteasy.com'],
};
