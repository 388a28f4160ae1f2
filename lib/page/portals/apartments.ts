import type { Portal } from '../portal';
import type { Site } from '../site';

export const apartmentsSite: Site = {
	name: 'apartments.com',
	host: /(?:^|\.)(?:apartments|apartmentfinder|forrent|apartmenthomeliving)\.com$/,
	pages: { listing: /^\/[\w-]+-[a-z]{2}\/(?=\w*\d)\w{6,8}\/?$/ },
	own: ['apartments.com', 'costar.com'],
};

/** Unproven: no recorded page. A community's own line is the number that the page shows; rents are ranges by floor plan. */
export const apartments: Portal = {
	site: apartmentsSite,
	visible: { name: '#propertyName' },
	people: [
		{
			each: '#propertyHeader, .profileHeaderContainer',
			role: 'property_manager',
			fields: { company: '#propertyName', phone: '.phoneNumber, a[href^="tel:"]' },
		},
	],
};
