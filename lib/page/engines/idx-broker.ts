import type { Engine } from '../portal';

/** IDX Broker's pages on agents' own domains. Unproven: no recorded page; the ids are those that its templates and themes for it use. */
export const idxBroker: Engine = {
	name: 'idxbroker',
	marks: '#IDX-main, #IDX-detailsWrapper',
	visible: {
		price: '#IDX-detailsPrice, .IDX-field-price .IDX-text',
		mls_number: '.IDX-field-listingID .IDX-text, #IDX-field-listingID span:last-child, #IDX-detailsListingID',
		address: '#IDX-detailsAddress',
	},
};
