import type { Portal } from '../portal';
import type { Site } from '../site';

export const duproprioSite: Site = {
	name: 'duproprio',
	host: /(?:^|\.)(?:duproprio|purplebricks\.ca|comfree)\.(?:com|ca)$/,
	pages: { listing: /-\d{5,}(?:$|[/?])/, search: /\/(?:search|rechercher)\b|\/(?:for-sale|a-vendre)\/?$/ },
	own: ['1 866 387-7677', 'duproprio.com'],
};

/** Homes sold by their owners: every listing has an owner's number and no agent. */
export const duproprio: Portal = {
	site: duproprioSite,
	visible: { price: 'meta[property="price"]@content', currency: 'meta[property="priceCurrency"]@content' },
	people: [
		{
			each: 'a[class*="contact-owner-phone"][href^="tel:"]',
			role: 'owner',
			fields: { phone: '@href' },
		},
	],
};
