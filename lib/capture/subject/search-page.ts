import type { Reading } from '@/lib/page/reading';
import { plain } from '../lines';

const SEARCH_PATH =
	/\/(?:search|results?|listings?|map|browse|find|for-sale|for-rent|homes-for-sale|real-estate|buy|rent|properties|property-search|idx\/search)\/?(?:$|\?)/i;

/** Path and query of an address, without the fragment. */
export function pathOf(url: string): string {
	return url.replace(/^\w+:\/\/[^/]*/, '').replace(/#.*$/, '');
}

/** "13 Results" above a list. */
const RESULT_COUNT =
	/^(?:[\d,]+|showing [\d,\s–-]+ of [\d,]+) (?:results|homes|properties|listings|rentals|(?:result|home|property|listing|rental) found)\b/i;

/** Whether the page counts what it lists, above the list. */
export const countsResults = (reading: Reading) =>
	reading.lines.slice(0, 150).some((line) => RESULT_COUNT.test(plain(line)));

/** Whether the page's address is that of a search. */
export const isSearchPath = (reading: Reading) => SEARCH_PATH.test(pathOf(reading.url));
