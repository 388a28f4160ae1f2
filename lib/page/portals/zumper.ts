import type { Portal } from '../portal';

/** Unproven: no recorded page; read as any site's. */
export const zumper: Portal = {
	name: 'zumper',
	host: /(?:^|\.)(?:zumper|padmapper)\.com$/,
	pages: {
		listing: /^\/(?:apartments?|apartment-buildings|listings|buildings)\/p?\d+/,
	},
	own: ['zumper.com', 'padmapper.com'],
};
