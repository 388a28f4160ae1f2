import type { Site } from '../site';

/** Unproven: no recorded page; read as any site's. */
export const apartmentlist: Site = {
	name: 'apartmentlist',
	host: /(?:^|\.)apartmentlist\.com$/,
	own: ['apartmentlist.com'],
};
