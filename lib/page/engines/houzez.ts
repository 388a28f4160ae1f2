import type { Engine } from '../portal';

/** WordPress theme Houzez: address, price and the agent of the form beside the listing. Unproven: no recorded page. */
export const houzez: Engine = {
	name: 'houzez',
	marks: 'body[class*="houzez"], link[href*="/themes/houzez"], .property-form-wrap .agent-details',
	visible: {
		price: '.page-title-wrap .item-price, .property-title-price-wrap .item-price',
		street: '.detail-address span:last-child',
		city: '.detail-city span:last-child',
		state: '.detail-state span:last-child',
		postal_code: '.detail-zip span:last-child',
	},
	people: [
		{
			each: '.property-form-wrap, .property-contact-agent-wrap',
			role: 'listing_agent',
			fields: {
				name: '.agent-name',
				phone: '.agent-phone a@href',
				email: 'a[href^="mailto:"]@href',
				company: '.agent-company',
			},
		},
	],
};
