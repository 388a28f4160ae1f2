import type { Engine } from '../portal';
import { rechatWp } from './rechat-wp';
import { wpresidence } from './wpresidence';

/** WordPress theme Houzez: address, price and the agent of the form beside the listing. Unproven: no recorded page. */
const houzez: Engine = {
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

/** IDX Broker's and iHomefinder's pages on agents' own domains. Unproven: no recorded pages. */
const idxBroker: Engine = {
	name: 'idxbroker',
	marks: '#IDX-main, #IDX-detailsWrapper',
	visible: {
		price: '#IDX-detailsPrice, .IDX-field-price .IDX-text',
		mls_number: '.IDX-field-listingID .IDX-text, #IDX-field-listingID span:last-child, #IDX-detailsListingID',
		address: '#IDX-detailsAddress',
	},
};

const ihomefinder: Engine = {
	name: 'ihomefinder',
	marks: '#ihf-main-container, [class*="ihf-detail"]',
	visible: { price: '.ihf-price', mls_number: '.ihf-listing-number' },
};

/** The software behind brokers' own sites that is known by what it leaves in the page. */
export const engines: readonly Engine[] = [rechatWp, wpresidence, houzez, idxBroker, ihomefinder];
