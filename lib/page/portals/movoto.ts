import type { Site } from '../site';

/** A listing site without agents of its own. Unproven: no recorded page; read as any site's. */
export const movoto: Site = {
	name: 'movoto',
	host: /(?:^|\.)movoto\.com$/,
	pages: {
		'agent-profile': /^\/agents?\//,
	},
	own: ['movoto.com'],
};
