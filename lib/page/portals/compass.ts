import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const compass: Site = {
	name: 'compass',
	host: /(?:^|\.)compass\.com$/,
	pages: {
		listing: /^\/(?:listing|homedetails|app\/listing)\//,
		'agent-profile': /^\/agents\/[^/]+\/?$/,
	},
};
