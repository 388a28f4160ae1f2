import { composeLead } from '@/lib/draft/compose';
import type { Draft } from '@/lib/draft/draft';
import type { Delivery } from './delivery';

/** What becomes of a draft when the user sends it: on disk, and taken back for so many seconds without a trace. */
export const newDelivery = (
	draft: Draft,
	{ channel, undoSeconds, now }: { channel: Delivery['channel']; undoSeconds: number; now: number },
): Delivery => ({
	id: draft.id,
	pageKey: draft.pageKey,
	createdAt: now,
	capturedAt: draft.capturedAt,
	payload: composeLead(draft),
	mls: draft.page.details.mls,
	channel,
	state: { name: 'saved', notBefore: now + undoSeconds * 1000 },
	attempts: [],
});
