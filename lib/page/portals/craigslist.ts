import type { Portal } from '../portal';
import type { Site } from '../site';

export const craigslistSite: Site = {
	name: 'craigslist',
	host: /(?:^|\.)craigslist\.(?:org|ca|\w\w)$/,
	pages: {
		listing: /\/(?:apa|reo|reb|rea|rfs|roo|sub|hou|swp|vac|prk|off|rew|sha)\/(?:d\/[^/]+\/)?\d+\.html/,
		search: /^\/(?:search\/|d\/|[a-z]{3}\/?$)/,
		// Cars, boats and jobs.
		other: /\d+\.html/,
	},
	own: ['craigslist.org'],
};

export const craigslist: Portal = {
	site: craigslistSite,
	visible: { price: '.price', street: '.mapaddress, .street-address' },
};
