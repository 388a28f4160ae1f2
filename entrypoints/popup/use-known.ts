import { useEffect, useState } from 'preact/hooks';
import type { Known, KnownPersonProps } from '@/components/capture-form/known-person';
import { hasListing } from '@/lib/draft/draft';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';

/** A pause in typing after which it is looked up who that is. Milliseconds. */
const PAUSE = 200;

/** Whether the person in the form was sent before, and what can be done about it; undefined when not, or when "Send anyway" was chosen. */
export function useKnown(session: FormSession, { draft, isRead, delivery }: FormState): KnownPersonProps | undefined {
	const [known, setKnown] = useState<Known>();
	const [ignored, ignore] = useState<string>();
	const { first_name, last_name, email, phone_number } = draft.values;
	const isLookedUp = isRead && !delivery && Boolean(email || phone_number);
	useEffect(() => {
		setKnown(undefined);
		if (!isLookedUp) return undefined;
		const look = async () => setKnown(await (await import('./stored')).findKnown(session.state.draft));
		// A database that fails says so where the lead is sent; here nothing is known.
		const timer = setTimeout(() => void look().catch(() => undefined), PAUSE);
		return () => clearTimeout(timer);
	}, [session, isLookedUp, first_name, last_name, email, phone_number]);
	if (!known || known.id === ignored) return undefined;
	const { page } = draft;
	return {
		known,
		hasListing: hasListing(draft),
		isMessage: page.lead !== undefined && page.people[page.lead]?.role === 'inquirer',
		onLog: (id, action, notes) => void session.logOn(id, action, notes),
		onShow: session.follow,
		onIgnore: () => ignore(known.id),
	};
}
