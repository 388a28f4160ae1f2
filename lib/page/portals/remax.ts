import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const remax: Site = {
	name: 'remax',
	host: /(?:^|\.)remax\.(?:com|ca)$/,
	pages: {
		listing: /\/home-details\/|\/\d{9,}\/?(?:$|\?)|^\/[a-z]{2}\/[\w-]+-real-estate\/[\w-]+-wp_id/,
		'agent-profile': /\/real-estate-agents\/[\w-]+\/\d+/,
	},
};
