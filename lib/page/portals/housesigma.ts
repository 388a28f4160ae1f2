import type { Site } from '../site';

/** A listing site without agents of its own. Unproven: recorded is only a search; read as any site's. */
export const housesigma: Site = {
	name: 'housesigma',
	host: /(?:^|\.)housesigma\.com$/,
	pages: { listing: /\/home\/\w{8,}/ },
	own: ['housesigma.com'],
};
