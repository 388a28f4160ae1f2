import type { Site } from '../../site';

export const property24: Site = {
	name: 'property24',
	host: /(?:^|\.)property24\.(?:com|co\.\w\w)$/,
	pages: {
		listing: /^\/(?:for-sale|to-rent)\/(?:[^/]+\/){3,}\d{6,}/,
		'agent-profile': /^\/estate-agents?\//,
		search: /^\/(?:for-sale|to-rent|houses|apartments|property-values)\b/,
	},
	own: ['property24.com'],
};
