import { useEffect, useState } from 'preact/hooks';
import { type FailureCode, failureCode } from '@/lib/lead/failure';
import { watch } from '@/lib/store/database/live';

/** What `read` finds in the database, now and after every change; `read` must be the same function each time. */
export function useLive<T>(read: () => Promise<T>): { value?: T; failure?: FailureCode } {
	const [found, setFound] = useState<{ value?: T; failure?: FailureCode }>({});
	useEffect(
		() =>
			watch(
				read,
				(value) => setFound({ value }),
				(error) => setFound({ failure: failureCode(error) }),
			),
		[read],
	);
	return found;
}
