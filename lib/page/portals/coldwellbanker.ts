import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: no recorded page.
 */
export const coldwellbanker: Site = {
	name: 'coldwellbanker',
	host: /(?:^|\.)coldwellbanker(?:homes|luxury)?\.com$/,
	pages: {
		listing: /\/(?:pid_\d+|lid-\w+)|^\/[a-z]{2}\/[^/]+\/[^/]+\/(?:pid|lid)/,
		'agent-profile': /\/(?:agents?|agent\/aid)[_/-]/,
	},
};
