import { useEffect, useState } from 'preact/hooks';
import { failureCode } from '@/lib/lead/failure';
import { log } from '@/lib/platform/log';
import { type UnreadableCounts, unreadableRows } from '@/lib/store/unreadable';

/** How many entries of each table can't be read; counted when the page has nothing else to do, since every row is looked at. */
export function useUnreadable(): UnreadableCounts {
	const [counts, setCounts] = useState<UnreadableCounts>({});
	useEffect(() => {
		const fail = (error: unknown) => log('unreadable rows not counted', { code: failureCode(error) }, error);
		const idle = requestIdleCallback(() => void unreadableRows().then(setCounts, fail));
		return () => cancelIdleCallback(idle);
	}, []);
	return counts;
}
