import type { Lead } from '@/lib/lead/lead';

/**
 * The top-level fields that were sent and that Rechat's `parsed_payload` lacks: it ignored them. Empty when Rechat
 * didn't say what it understood.
 */
export function ignoredFields(sent: Lead, parsed: Record<string, unknown> | undefined): string[] {
	if (!parsed) return [];
	return Object.keys(sent).filter((field) => isEmpty(parsed[field]));
}

const isEmpty = (value: unknown) =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
