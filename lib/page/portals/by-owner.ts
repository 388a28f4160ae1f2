import type { Portal } from '../portal';

/** Sites where owners sell by themselves: who is named as the contact is the owner. Unproven: no recorded pages. */
export const byOwner: Portal[] = [
	{
		name: 'fsbo',
		host: /(?:^|\.)(?:fsbo|fsbohomes)\.com$/,
		pages: { listing: /^\/(?:listings?|listing-details)\/.*\d/ },
		own: ['fsbo.com'],
		people: [
			{
				each: '[class*="seller" i], [class*="owner-contact" i]',
				role: 'owner',
				fields: { name: '[class*="name" i]', phone: 'a[href^="tel:"]@href', email: 'a[href^="mailto:"]@href' },
			},
		],
	},
	{
		name: 'forsalebyowner',
		host: /(?:^|\.)forsalebyowner\.com$/,
		pages: { listing: /^\/(?:homes-for-sale\/.*\/|listing\/).*\d{5,}/ },
		own: ['forsalebyowner.com'],
		people: [
			{
				each: '[class*="owner" i][class*="contact" i], [data-testid*="owner" i]',
				role: 'owner',
				fields: { name: '[class*="name" i]', phone: 'a[href^="tel:"]@href', email: 'a[href^="mailto:"]@href' },
			},
		],
	},
];
