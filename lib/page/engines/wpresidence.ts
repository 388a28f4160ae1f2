import type { Engine } from '../portal';

/** WordPress theme WP Residence: the form beside the listing is its agent's; "Other Agents" are in units of their own. */
export const wpresidence: Engine = {
	name: 'wpresidence',
	marks: '.agent_contanct_form_sidebar, .wpestate_contact_form_parent',
	people: [
		{
			each: '.agent_contanct_form_sidebar',
			role: 'listing_agent',
			fields: { name: 'h4', phone: 'a[href^="tel:"]@href', email: 'a[href^="mailto:"]@href' },
		},
		{
			each: '.agent_unit',
			role: 'co_agent',
			fields: { name: 'h4', phone: '.agent_unit_phone a@href', email: '.agent_unit_email a@href' },
		},
	],
};
