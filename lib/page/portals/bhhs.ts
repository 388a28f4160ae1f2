import type { Site } from '../site';

/**
 * A national brokerage, whose pages carry structured data and say "Listed by" or show the agent's card: known here are only the
 * addresses of listings and agents. Unproven: recorded is only an office's roster.
 */
export const bhhs: Site = {
	name: 'bhhs',
	host: /(?:^|\.)(?:bhhs|berkshirehathawayhs|foxroach)\.com$/,
	pages: {
		'agent-profile': /\/(?:roster|real-estate-agents?|agents?|bio)\b/,
	},
};
