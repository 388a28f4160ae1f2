import { browser } from './browser';

/**
 * What an administrator has set for this extension by the browser's policy, as it stands; empty where there is nothing.
 * Firefox rejects the question when there is no policy: that is no error.
 */
export async function readManagedStorage(): Promise<Record<string, unknown>> {
	return browser.storage.managed.get().catch(() => ({}));
}

/** Calls back after each change of the policy while the browser runs (Chromium only: Firefox reads it at its start). */
export function watchManagedStorage(changed: () => void): () => void {
	const listen = (_changes: object, area: string) => {
		if (area === 'managed') changed();
	};
	browser.storage.onChanged.addListener(listen);
	return () => browser.storage.onChanged.removeListener(listen);
}
