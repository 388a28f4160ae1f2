import type { Reading } from '@/lib/lead/reading';
import { isSamePage } from './page-url';

/** Whether the page's head still describes another page: single-page sites change the address bar and leave it behind. */
export function isHeadStale(reading: Reading): boolean {
	const ownUrl = reading.meta['og:url']?.[0];
	return ownUrl !== undefined && isSamePage(ownUrl, reading.url) === false;
}

/** The reading without descriptions that name another page than the address bar. */
export function withoutStaleHead(reading: Reading): Reading {
	if (!isHeadStale(reading)) return reading;
	const { canonical: _, ...rest } = reading;
	return { ...rest, meta: {} };
}
