import type { PageLine } from '../page-line';

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
export const countsResults = (lines: PageLine[]) => lines.slice(0, 150).some(({ text }) => RESULT_COUNT.test(text));

/** Whether the page's address is that of a search. */
export const isSearchPath = (url: string) => SEARCH_PATH.test(pathOf(url));
