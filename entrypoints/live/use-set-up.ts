import { useEffect, useState } from 'preact/hooks';
import { type FailureCode, failureCode } from '@/lib/lead/failure';
import { type SetUp, watchSetUp } from '@/lib/store/set-up';

/** The set-up with the brokerage's in it, now and after every change of either. */
export function useSetUp(): { value?: SetUp; failure?: FailureCode } {
	const [found, setFound] = useState<{ value?: SetUp; failure?: FailureCode }>({});
	useEffect(
		() =>
			watchSetUp(
				(value) => setFound({ value }),
				(error) => setFound({ failure: failureCode(error) }),
			),
		[],
	);
	return found;
}
