import type { Portal } from '../portal';
import type { Site } from '../site';

export const homesSite: Site = {
	name: 'homes.com',
	host: /(?:^|\.)homes\.com$/,
	pages: {
		listing: /^\/property\/[^/]+\/\w+/,
		'agent-profile': /^\/real-estate-agents\/[^/]+\/\w+/,
	},
	own: ['homes.com', 'costar.com'],
};

/** Unproven: no recorded page. Its structured data and headings are read as any site's. */
export const homes: Portal = {
	site: homesSite,
	people: [
		{
			each: '.agent-information, .property-agent-card',
			role: 'listing_agent',
			fields: { name: '.agent-name', phone: 'a[href^="tel:"]@href', company: '.agency-name, .agent-brokerage' },
		},
	],
};
