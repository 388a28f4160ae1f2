import type { Portal } from '../portal';

/** Apartment List, Rent., Zumper, PadMapper and HotPads. Unproven: no recorded page; read as any site's. */
export const rentals: Portal[] = [
	{
		name: 'apartmentlist',
		host: /(?:^|\.)apartmentlist\.com$/,
		own: ['apartmentlist.com'],
	},
	{
		name: 'rent.com',
		host: /(?:^|\.)(?:rent|apartmentguide|rentals)\.com$/,
		pages: { listing: /-\d{5,}\/?(?:$|\?)|\/r\/\d+/ },
		own: ['rent.com', 'rentpath.com', 'apartmentguide.com'],
	},
	{
		name: 'zumper',
		host: /(?:^|\.)(?:zumper|padmapper)\.com$/,
		pages: {
			listing: /^\/(?:apartments?|apartment-buildings|listings|buildings)\/p?\d+/,
		},
		own: ['zumper.com', 'padmapper.com'],
	},
	{
		name: 'hotpads',
		host: /(?:^|\.)hotpads\.com$/,
		pages: { listing: /\/(?:pad|building)(?:\?|$)|-\w{6,8}\/pad/ },
		own: ['hotpads.com'],
	},
];
