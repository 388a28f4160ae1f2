import type { Portal } from '../portal';

/** A listing site without agents of its own. Unproven: recorded is only a search; read as any site's. */
export const housesigma: Portal = {
	name: 'housesigma',
	host: /(?:^|\.)housesigma\.com$/,
	pages: { listing: /\/home\/\w{8,}/ },
	own: ['housesigma.com'],
};
