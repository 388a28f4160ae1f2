/** Everything that can go wrong between the form and the disk; each has its words in `_locales` (`failure_…`). */
const FAILURES = [
	/** The disk or the browser's quota is full. */
	'storage_full',
	/** The database cannot be opened: blocked or damaged. */
	'storage_blocked',
	/** What an earlier version wrote could not be brought up to date; it is as it was. */
	'storage_upgrade',
	/** A newer version of the extension wrote the database. */
	'storage_newer',
	/** The message was not understood: pages of two versions of the extension are open. */
	'not_understood',
	/** The browser ended the worker before it answered: nobody knows whether it was done. */
	'no_reply',
	/** The lead is being sent or was sent: it can't be taken back any more. */
	'too_late',
	'channel_missing',
	/** That Lead Channel ID is saved already. */
	'channel_exists',
	/** The brokerage doesn't let its agents add channels. */
	'channels_managed',
	/** By what is known of the agents Rechat could find none of them. */
	'agents_unfindable',
	/** There is no room for another rule. */
	'too_many_rules',
	/** It was begun on the sample page, of which nothing is ever sent. */
	'is_sample',
	/** The rules and presets could not be followed: the user chooses the channel. */
	'not_routed',
	'unknown',
] as const;
export type FailureCode = (typeof FAILURES)[number];

export const isFailureCode = (code: unknown): code is FailureCode => FAILURES.some((known) => known === code);

/** An error with a code that has words for the user. */
export class Failure extends Error {
	override name = 'Failure';
	constructor(readonly code: FailureCode) {
		super(code);
	}
}

/** The code of any thrown value: its own, or what its class (also of the error inside a Dexie error) stands for. */
export function failureCode(error: unknown): FailureCode {
	if (error instanceof Failure) return error.code;
	if (!(error instanceof Error)) return 'unknown';
	// Chromium names a full disk only in the words of its first error.
	if (error.name === 'QuotaExceededError' || error.message.includes('FILE_ERROR_NO_SPACE')) return 'storage_full';
	if (error.name === 'UpgradeError') return 'storage_upgrade';
	if (
		['OpenFailedError', 'DatabaseClosedError', 'MissingAPIError', 'VersionError', 'UnknownError'].includes(error.name)
	)
		return innerCode(error) ?? 'storage_blocked';
	return innerCode(error) ?? 'unknown';
}

/** Dexie wraps the browser's error in its own as `inner`. */
function innerCode(error: Error): FailureCode | undefined {
	const inner: unknown = 'inner' in error ? error.inner : undefined;
	return inner instanceof Error && inner !== error ? failureCode(inner) : undefined;
}
