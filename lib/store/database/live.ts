import { liveQuery, type Subscription } from 'dexie';
import { database, expectOpen } from './database';

/**
 * Calls `show` with what `read` finds in the database, now and after every change made by any page or the worker, until
 * the returned function is called; or `fail`, when the database can't be opened.
 */
export function watch<T>(read: () => Promise<T>, show: (value: T) => void, fail: (error: unknown) => void): () => void {
	let subscription: Subscription | undefined;
	let isOver = false;
	const follow = () => {
		if (!isOver) subscription = liveQuery(read).subscribe({ next: show, error: fail });
	};
	// A live query says nothing of a database that is closed.
	expectOpen(database).then(follow, fail);
	return () => {
		isOver = true;
		subscription?.unsubscribe();
	};
}
