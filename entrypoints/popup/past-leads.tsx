import { lazy } from '@/components/lazy';
import { hasListing } from '@/lib/draft/draft-state';
import { isSample } from '@/lib/draft/sample';
import type { Form } from './form';
import type { FormState } from './form-state';

const Pinned = lazy(async () => (await import('./pinned')).Pinned);
const Picker = lazy(async () => (await import('./picker')).Picker);

/**
 * What the form offers of leads sent before; none of it is loaded before the form is filled, or their page is opened. A
 * sample has no business with them.
 */
export function pastLeadParts(form: Form, state: FormState) {
	if (isSample(state.draft)) return {};
	const mayShop = state.view.at === 'editing' && state.setUp && hasListing(state.draft);
	return {
		pinned: mayShop ? <Pinned form={form} /> : undefined,
		pastLeads: (onDone: () => void) => <Picker form={form} draft={state.draft} onDone={onDone} />,
	};
}
