import type { FailureCode } from '@/lib/lead/failure';

/** Saves the value; returns why it could not, or undefined once it is on disk. */
export type Save<T> = (value: T) => Promise<FailureCode | undefined>;
