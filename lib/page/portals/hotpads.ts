import type { Portal } from '../portal';

/** Unproven: no recorded page; read as any site's. */
export const hotpads: Portal = {
	name: 'hotpads',
	host: /(?:^|\.)hotpads\.com$/,
	pages: { listing: /\/(?:pad|building)(?:\?|$)|-\w{6,8}\/pad/ },
	own: ['hotpads.com'],
};
