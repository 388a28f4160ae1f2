import type { Portal } from '../portal';
import type { Site } from '../site';

export const forsalebyownerSite: Site = {
	name: 'forsalebyowner',
	host: /(?:^|\.)forsalebyowner\.com$/,
	pages: { listing: /^\/(?:homes-for-sale\/.*\/|listing\/).*\d{5,}/ },
	own: ['forsalebyowner.com'],
};

/** Owners sell by themselves here: who is named as the contact is the owner. Unproven: no recorded page. */
export const forsalebyowner: Portal = {
	site: forsalebyownerSite,
	people: [
		{
			each: '[class*="owner" i][class*="contact" i], [data-testid*="owner" i]',
			role: 'owner',
			fields: { name: '[class*="name" i]', phone: 'a[href^="tel:"]@href', email: 'a[href^="mailto:"]@href' },
		},
	],
};
