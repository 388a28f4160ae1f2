import { findProblems } from '@/lib/draft/problems';
import type { ListingAction } from '@/lib/lead/activity';
import type { Drafting } from './drafting';
import type { FormDeps } from './form-deps';
import type { FormStore } from './form-store';
import type { Feed } from './lead-feed';

/** Writes on an earlier lead's timeline what happened with the listing in the form, and shows that lead. */
export function createLogging({ get, dispatch, attempt }: FormStore, drafting: Drafting, feed: Feed, deps: FormDeps) {
	let isLogging = false;

	const write = async (id: string, action: ListingAction, notes: string): Promise<void> => {
		const problems = findProblems(get().draft, []).filter(({ field }) => field.startsWith('listing.'));
		dispatch({ name: 'faulty', problems });
		// Rechat has no way to tell a second press from a second entry.
		if (isLogging || problems.length > 0) return;
		isLogging = true;
		try {
			const activity = (await drafting.load()).activityOf(get().draft, action, notes);
			await deps.send('changeLead', { id, change: { name: 'log', activity } });
			await feed.follow(id, false);
		} finally {
			isLogging = false;
		}
	};

	return (id: string, action: ListingAction, notes: string) => attempt(() => write(id, action, notes));
}
