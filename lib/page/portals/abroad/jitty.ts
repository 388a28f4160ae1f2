import type { Site } from '../../site';

/** An aggregator of British estate agents; the agent is only in the text. */
export const jitty: Site = {
	name: 'jitty',
	host: /(?:^|\.)jitty\.com$/,
	pages: { listing: /^\/properties\/\w{12,}/, search: /^\/(?:for-sale|to-rent|search)/ },
	own: ['jitty.com'],
};
