import type { Lead } from '@/lib/lead/lead';
import type { Delivery } from './delivery';

/** A lead that leaves later than this after its capture says when it was captured. Milliseconds. */
const STALE = 15 * 60_000;

/**
 * What is sent for the delivery at `now`: its payload, with a last line in the note when it is older than 15 minutes.
 * `capturedLine` words that line for a time in milliseconds since the epoch.
 */
export function payloadFor(delivery: Delivery, now: number, capturedLine: (at: number) => string): Lead {
	const { payload, capturedAt } = delivery;
	if (now - capturedAt <= STALE) return payload;
	return { ...payload, note: [payload.note, capturedLine(capturedAt)].filter(Boolean).join('\n') };
}
