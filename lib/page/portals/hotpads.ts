import type { Site } from '../site';

/** Unproven: no recorded page; read as any site's. */
export const hotpads: Site = {
	name: 'hotpads',
	host: /(?:^|\.)hotpads\.com$/,
	pages: { listing: /\/(?:pad|building)(?:\?|$)|-\w{6,8}\/pad/ },
	own: ['hotpads.com'],
};
