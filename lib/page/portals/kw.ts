import type { Portal } from '../portal';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const kw: Portal = {
	name: 'kw',
	host: /(?:^|\.)kw\.com$/,
	pages: {
		listing: /\/property\/\d+|\/listing\//,
		'agent-profile': /\/agent\/\w+/,
	},
};
