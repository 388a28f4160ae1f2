import type { FailureCode } from '@/lib/lead/failure';

/** Keeps the value; gives why not, or nothing once it is on disk. */
export type Save<T> = (value: T) => Promise<FailureCode | undefined>;
