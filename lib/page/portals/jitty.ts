import type { Portal } from '../portal';

/** An aggregator of British estate agents; the agent stands only in the text. */
export const jitty: Portal = {
	name: 'jitty',
	host: /(?:^|\.)jitty\.com$/,
	pages: { listing: /^\/properties\/\w{12,}/, search: /^\/(?:for-sale|to-rent|search)/ },
	own: ['jitty.com'],
};
