import { failureCode } from '@/lib/lead/failure';
import { type FormEvent, type FormState, next } from './form-state';

/** What the form shows, and who is told when it changes. */
export interface FormStore {
	/** As it is at this moment. */
	get: () => FormState;
	dispatch: (event: FormEvent) => void;
	/** Calls back with the state, now and after every change, until the returned function is called. */
	follow: (show: (state: FormState) => void) => () => void;
	/** Waits until the state is such. */
	until: (isSuch: (state: FormState) => boolean) => Promise<void>;
	/** Does something that may fail; what went wrong is shown until the next attempt. */
	attempt: (action: () => Promise<unknown>) => Promise<void>;
	/** Shows what went wrong. */
	fail: (error: unknown) => void;
}

export function createStore(initial: FormState): FormStore {
	let state = initial;
	const followers = new Set<(state: FormState) => void>();
	const dispatch = (event: FormEvent) => {
		state = next(state, event);
		for (const show of followers) show(state);
	};
	const fail = (error: unknown) => dispatch({ name: 'failed', code: failureCode(error) });
	const follow: FormStore['follow'] = (show) => {
		followers.add(show);
		show(state);
		return () => followers.delete(show);
	};
	return {
		get: () => state,
		dispatch,
		fail,
		follow,
		until: async (isSuch) => {
			let unfollow: (() => void) | undefined;
			await new Promise<void>((resume) => {
				unfollow = follow((now) => isSuch(now) && resume());
			});
			unfollow?.();
		},
		attempt: async (action) => {
			dispatch({ name: 'tried' });
			await action().catch(fail);
		},
	};
}
