import type { Engine } from '../portal';

/** iHomefinder's pages on agents' own domains. Unproven: no recorded page. */
export const ihomefinder: Engine = {
	name: 'ihomefinder',
	marks: '#ihf-main-container, [class*="ihf-detail"]',
	visible: { price: '.ihf-price', mls_number: '.ihf-listing-number' },
};
