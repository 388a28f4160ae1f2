import type { Portal } from '../portal';
import type { Site } from '../site';

export const fsboSite: Site = {
	name: 'fsbo',
	host: /(?:^|\.)(?:fsbo|fsbohomes)\.com$/,
	pages: { listing: /^\/(?:listings?|listing-details)\/.*\d/ },
	own: ['fsbo.com'],
};

/** Owners sell by themselves here: who is named as the contact is the owner. Unproven: no recorded page. */
export const fsbo: Portal = {
	site: fsboSite,
	people: [
		{
			each: '[class*="seller" i], [class*="owner-contact" i]',
			role: 'owner',
			fields: { name: '[class*="name" i]', phone: 'a[href^="tel:"]@href', email: 'a[href^="mailto:"]@href' },
		},
	],
};
