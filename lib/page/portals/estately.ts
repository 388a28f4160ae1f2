import type { Site } from '../site';

/** A listing site without agents of its own. Unproven: no recorded page; read as any site's. */
export const estately: Site = {
	name: 'estately',
	host: /(?:^|\.)estately\.com$/,
	pages: { listing: /^\/listings\/info\// },
	own: ['estately.com'],
};
