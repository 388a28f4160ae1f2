import type { Reading } from '@/lib/page/reading';
import { plain } from './lines';
import { isSamePage } from './page-url';

/** Whether the page's head still describes another page: single-page sites change the address bar and leave it behind. */
export function isHeadStale(reading: Reading): boolean {
	const ownUrl = reading.meta['og:url']?.[0];
	return (ownUrl !== undefined && isSamePage(ownUrl, reading.url) === false) || namesAnotherHouse(reading);
}

/** The house number that a listing's address spells: `/listing/12-alder-way-sparks-nv`. */
const houseOf = (url: string | undefined) => /\/(\d{1,6}[a-z]?)-(?=[a-z])/i.exec(url ?? '')?.[1];

const beginsWith = (text: string | undefined, house: string) => /^\d+[a-z]?\b/i.exec(text ?? '')?.[0] === house;

/** The address bar and the main heading name one house, and the canonical link or the title for sharing another. */
function namesAnotherHouse(reading: Reading): boolean {
	const house = houseOf(reading.url);
	const heading = reading.lines.find((line) => line.tag === 'h1');
	if (!house || !heading || !beginsWith(plain(heading), house)) return false;
	const [title = ''] = reading.meta['og:title'] ?? [];
	const canonical = houseOf(reading.canonical);
	return (canonical !== undefined && canonical !== house) || (/^\d+ \p{L}/u.test(title) && !beginsWith(title, house));
}

/** The reading without descriptions that name another page than the address bar. */
export function withoutStaleHead(reading: Reading): Reading {
	if (!isHeadStale(reading)) return reading;
	const { canonical: _, ...rest } = reading;
	return { ...rest, meta: {} };
}
