import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const sothebysrealty: Site = {
	name: 'sothebysrealty',
	host: /(?:^|\.)sothebysrealty\.(?:com|ca)$/,
	pages: {
		listing: /\/(?:sales|rentals)\/detail\//,
		'agent-profile': /\/associate\//,
	},
};
