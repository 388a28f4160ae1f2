import { lazy } from '@/components/lazy';
import { hasListing } from '@/lib/draft/draft';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';

const Pinned = lazy(async () => (await import('./pinned')).Pinned);
const Picker = lazy(async () => (await import('./picker')).Picker);

/** What the form offers of leads sent before: nothing of it is loaded before the form is filled, or its part is unfolded. */
export function pastLeadParts(session: FormSession, state: FormState) {
	const isListing = hasListing(state.draft);
	return {
		pinned: state.isRead && state.setUp && isListing && <Pinned session={session} />,
		pastLeads: <Picker session={session} isListing={isListing} />,
		isListing,
	};
}
