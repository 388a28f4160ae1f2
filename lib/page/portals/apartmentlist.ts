import type { Portal } from '../portal';

/** Unproven: no recorded page; read as any site's. */
export const apartmentlist: Portal = {
	name: 'apartmentlist',
	host: /(?:^|\.)apartmentlist\.com$/,
	own: ['apartmentlist.com'],
};
