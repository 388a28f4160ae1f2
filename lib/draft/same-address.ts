import { withoutTracking } from '@/lib/capture/page-url';
import { webUrl } from '@/lib/parse/web-url';
import { pageKey } from './page-key';

/**
 * Whether two addresses are of one page, as its draft is kept: fragments count in an inbox only, and what a site takes
 * out of its own address while it loads (where the visitor came from) counts nowhere.
 */
export const isSameAddress = (one: string, other: string): boolean => comparable(one) === comparable(other);

function comparable(address: string): string {
	const key = pageKey(address);
	const url = webUrl(key);
	return url ? withoutTracking(url).replace(/\/$/, '') : key;
}
