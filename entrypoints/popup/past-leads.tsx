import { lazy } from '@/components/lazy';
import { hasListing } from '@/lib/draft/draft';
import type { Form } from './form';
import type { FormState } from './form-state';

const Pinned = lazy(async () => (await import('./pinned')).Pinned);
const Picker = lazy(async () => (await import('./picker')).Picker);

/** What the form offers of leads sent before; none of it is loaded before the form is filled, or their page is opened. */
export function pastLeadParts(form: Form, state: FormState) {
	const mayShop = state.view.at === 'editing' && state.setUp && hasListing(state.draft);
	return {
		pinned: mayShop ? <Pinned form={form} /> : undefined,
		pastLeads: (onDone: () => void) => <Picker form={form} draft={state.draft} onDone={onDone} />,
	};
}
