import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const kw: Site = {
	name: 'kw',
	host: /(?:^|\.)kw\.com$/,
	pages: {
		listing: /\/property\/\d+|\/listing\//,
		'agent-profile': /\/agent\/\w+/,
	},
};
