import type { Engine } from '../portal';

const agent = {
	name: '.rch-agent-name a, .rch-agent-name',
	phone: '.rch-agent-phone a@href',
	email: '.rch-agent-email a@href',
	license: '.rch-agent-license .rch_agent_data_listing',
};
/** The side that has no agent of the site's own is left out, and this appears in place of the listing's. */
const NO_LISTING_AGENT = ':has(~ .rch-agent-no-exists)';
const BLOCK = '.rch-agent-exists';

/**
 * Rechat's own WordPress plugin (https://github.com/rechat/rechat-wp, templates/single and includes/schema). Proven
 * against the plugin's published templates, not on a recorded page. Its RealEstateListing has the MLS number as a bare
 * `identifier`, and a street without its directions, which the heading has. What it heads "Seller Agent" is the listing's
 * `selling_agent`: the one who brought the buyer.
 */
export const rechatWp: Engine = {
	name: 'rechat-wp',
	marks: '.rch-formatted-data-summary, .rch-single-address, #rch-house-detail',
	properties: { mls_number: 'identifier' },
	visible: { price: '.rch-single-price-house', image: '.rch-left-top-slider picture img@src' },
	people: [
		{
			each: `${BLOCK}:not(${BLOCK} ~ ${BLOCK}):not(${NO_LISTING_AGENT}) .rch-agent-item`,
			role: 'listing_agent',
			fields: agent,
		},
		{
			each: `${BLOCK} ~ ${BLOCK} .rch-agent-item, ${BLOCK}${NO_LISTING_AGENT} .rch-agent-item`,
			role: 'buyer_agent',
			fields: agent,
		},
	],
};
