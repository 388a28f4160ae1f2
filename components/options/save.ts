import type { FailureCode } from '@/lib/lead/failure';

/** Keeps the value; gives why not, or nothing once it is on disk. */
export type Save<T> = (value: T) => Promise<FailureCode | undefined>;

/** Keeps the value as `save` does, and then does what follows once it is on disk. */
export const saving =
	<T>(save: Save<T>, then: (value: T) => void): Save<T> =>
	async (value) => {
		const failure = await save(value);
		if (!failure) then(value);
		return failure;
	};
