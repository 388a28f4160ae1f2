import { liveQuery } from 'dexie';

/**
 * Calls `show` with what `read` finds in the database, now and after every change made by any page or the worker, until
 * the returned function is called.
 */
export function watch<T>(read: () => Promise<T>, show: (value: T) => void, fail: (error: unknown) => void): () => void {
	const subscription = liveQuery(read).subscribe({ next: show, error: fail });
	return () => subscription.unsubscribe();
}
