import { useEffect, useState } from 'preact/hooks';
import type { Known, KnownPersonProps } from '@/components/capture-form/known-person';
import { hasListing } from '@/lib/draft/draft-state';
import { isSample } from '@/lib/draft/sample';
import type { Form } from './form';
import type { FormState } from './form-state';

/** A pause in typing after which it is looked up who that is. Milliseconds. */
const PAUSE = 200;

/** Whether the person in the form was sent before, and what can be done about it; undefined when not. */
export function useKnown(form: Form, state: FormState): KnownPersonProps | undefined {
	const known = useFoundPerson(form, state);
	if (!known) return undefined;
	const { page, values } = state.draft;
	return {
		known,
		name: values.first_name || values.last_name || '',
		hasListing: hasListing(state.draft),
		isMessage: page.lead !== undefined && page.people[page.lead]?.role === 'inquirer',
		onLog: (id, action, notes) => void form.logOn(id, action, notes),
		onShow: (id) => void form.showLead(id),
	};
}

/** On the sample page nobody is looked for: what is done with a sample must not reach a lead. */
function useFoundPerson(form: Form, { draft, view }: FormState): Known | undefined {
	const [known, setKnown] = useState<Known>();
	const { first_name, last_name, email, phone_number } = draft.values;
	const isLookedUp = view.at === 'editing' && Boolean(email || phone_number) && !isSample(draft);
	useEffect(() => {
		setKnown(undefined);
		if (!isLookedUp) return undefined;
		let isOver = false;
		const look = async () => {
			const found = await form.findKnown();
			if (!isOver) setKnown(found);
		};
		// A database that fails says so where the lead is sent; here nothing is known.
		const timer = setTimeout(() => void look().catch(() => undefined), PAUSE);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [form, isLookedUp, first_name, last_name, email, phone_number]);
	return known;
}
