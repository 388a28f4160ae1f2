import type { Site } from '../site';

/** Unproven: no recorded page; read as any site's. */
export const zumper: Site = {
	name: 'zumper',
	host: /(?:^|\.)(?:zumper|padmapper)\.com$/,
	pages: {
		listing: /^\/(?:apartments?|apartment-buildings|listings|buildings)\/p?\d+/,
	},
	own: ['zumper.com', 'padmapper.com'],
};
