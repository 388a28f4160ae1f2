import { browser } from './browser';

/**
 * What an administrator has set for this extension by the browser's policy, as it is; empty where there is nothing.
 * Firefox rejects the question when there is no policy: that is no error. Chromium answers late after its start (seconds
 * were seen), so nobody may wait for it.
 */
export const readManagedStorage = (): Promise<Record<string, unknown>> =>
	browser.storage.managed.get().catch(() => ({}));

/** Calls back after each change of the policy while the browser runs (Chromium only: Firefox reads it at its start). */
export function watchManagedStorage(changed: () => void): void {
	browser.storage.onChanged.addListener((_changes, area) => {
		if (area === 'managed') changed();
	});
}

/** The extension's version, as `1.2.0`. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
