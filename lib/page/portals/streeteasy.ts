import type { Portal } from '../portal';

/** A listing site without agents of its own. Unproven: no recorded page; read as any site's. */
export const streeteasy: Portal = {
	name: 'streeteasy',
	host: /(?:^|\.)streeteasy\.com$/,
	pages: {
		listing: /^\/(?:building\/[^/]+\/[^/]+|sale\/\d+|rental\/\d+)/,
		'agent-profile': /^\/profile\//,
	},
	own: ['streeteasy.com'],
};
