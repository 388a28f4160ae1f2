import type { Site } from '../site';

/** Unproven: no recorded page; read as any site's. */
export const rent: Site = {
	name: 'rent.com',
	host: /(?:^|\.)(?:rent|apartmentguide|rentals)\.com$/,
	pages: { listing: /-\d{5,}\/?(?:$|\?)|\/r\/\d+/ },
	own: ['rent.com', 'rentpath.com', 'apartmentguide.com'],
};
