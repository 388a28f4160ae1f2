import type { Portal } from '../portal';
import type { Site } from '../site';

export const realtorCaSite: Site = {
	name: 'realtor.ca',
	host: /(?:^|\.)realtor\.ca$/,
	pages: {
		listing: /^\/(?:real-estate|immobilier)\/\d{6,}/,
		'agent-profile': /^\/agent\/\d+/,
		search: /^\/(?:map|carte|realtor-search-results|[a-z]{2}\/[^/]+\/real-estate)/,
	},
	own: ['realtor.ca', 'crea.ca'],
};

/** Unproven: no recorded page. The ids are those of the site's own templates. */
export const realtorCa: Portal = {
	site: realtorCaSite,
	visible: {
		address: '#listingAddress',
		price: '#listingPriceValue',
		mls_number: '#MLNumberVal',
		image: '#heroImage@src',
	},
	people: [
		{
			each: '.realtorCardCon',
			role: 'listing_agent',
			fields: {
				name: '.realtorCardName',
				phone: '.realtorCardContactNumber, a[href^="tel:"]',
				company: '.realtorCardOfficeName, .officeCardName',
				company_phone: '.officeCardContactNumber',
			},
		},
		{
			// The office is on a card of its own, its telephone and its fax alike but for their type.
			each: '[id^="OfficeCard-"]',
			role: 'broker',
			fields: {
				company: '.officeCardName',
				phone: '.officeCardPhoneCon:has([data-type="telephone" i]) .officeCardContactNumber',
			},
		},
	],
};
