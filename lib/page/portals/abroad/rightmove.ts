import type { Portal } from '../../portal';
import type { Site } from '../../site';

export const rightmoveSite: Site = {
	name: 'rightmove',
	host: /(?:^|\.)rightmove\.co\.uk$/,
	pages: {
		listing: /^\/(?:properties\/\d+|property-(?:for-sale|to-rent)\/property-\d+)/,
		'agent-profile': /^\/estate-agents\/agent\//,
		search: /^\/(?:property-for-sale|property-to-rent|new-homes-for-sale|house-prices|estate-agents)\b/,
	},
	own: ['rightmove.co.uk'],
};

/** The state has the whole postcode, the page only its first half. */
export const rightmove: Portal = {
	site: rightmoveSite,
	// Until about 2020; unproven.
	visible: { price: '#propertyHeaderPrice strong' },
	people: [
		{
			each: '#secondaryAgentDetails, .agent-details-display',
			role: 'broker',
			fields: { name: '#aboutBranchLink strong', phone: '.branch-telephone-number' },
		},
	],
	records: [
		{
			state: 'window.PAGE_MODEL =',
			at: 'propertyData',
			listing: {
				id: 'id',
				address: 'address/displayAddress',
				postal_code: '{address/outcode} {address/incode}',
				country: 'address/countryCode',
				price: 'prices/primaryPrice',
				transaction: 'transactionType',
				image: 'images/*/url',
			},
			people: [
				{
					at: '',
					role: 'broker',
					fields: {
						name: ['customer/branchDisplayName', 'customer/companyName'],
						phone: ['contactInfo/telephoneNumbers/localNumber', 'contactInfo/telephoneNumbers/internationalNumber'],
					},
				},
			],
		},
	],
};
