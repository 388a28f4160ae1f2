import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const century21: Site = {
	name: 'century21',
	host: /(?:^|\.)century21(?:\.com|\.ca|global\.com)$/,
	pages: {
		listing: /\/(?:property|listing|realestate\/listing)\/[\w-]*\d|-C2\d+/,
		'agent-profile': /\/(?:agent|real-estate-agent)s?\/.*(?:detail|P\d+)/,
	},
};
