import { isCorrectable } from '@/lib/delivery/corrections';
import type { Delivery } from '@/lib/delivery/delivery';
import type { Draft } from '@/lib/draft/draft';
import { isSample } from '@/lib/draft/sample';
import { Failure } from '@/lib/lead/failure';
import { database } from './database/database';

/**
 * Writes the delivery and marks its draft as sent, both or neither; returns the id that the lead has on disk. The draft's id
 * is the lead's, with two exceptions: what was sent before from the same draft is the lead that it was then, and what
 * another form has sent from the draft is never replaced, so that this lead gets an id of its own. Only a draft that was
 * opened to correct its lead (`corrects`) changes it, and keeps its attempts; that fails with `too_late` when Rechat may
 * have the lead by now. Nothing is sent of the sample page (`is_sample`).
 */
export async function submitDelivery(delivery: Delivery, draft: Draft): Promise<string> {
	if (isSample(delivery) || isSample(draft)) throw new Failure('is_sample');
	return database.transaction('rw', database.deliveries, database.drafts, async () => {
		const saved = await database.deliveries.get(delivery.id);
		if (!saved) return write(delivery, draft);
		const isItsCorrection = draft.corrects === saved.createdAt;
		if (isItsCorrection && isCorrectable(saved)) return write({ ...delivery, attempts: saved.attempts }, draft);
		if (isSameLead(saved, delivery)) return saved.id;
		if (isItsCorrection) throw new Failure('too_late');
		return (await leadsOfPage(draft)).find((other) => isSameLead(other, delivery))?.id ?? writeAnother(delivery, draft);
	});
}

/** Sending twice, as by a second press, is one lead. */
const isSameLead = (a: Delivery, b: Delivery) =>
	a.channel.id === b.channel.id && JSON.stringify(a.payload) === JSON.stringify(b.payload);

/** An answer may be lost with the worker and the lead be sent again: by then it has an id that the form never heard of. */
async function leadsOfPage({ pageKey }: Draft): Promise<Delivery[]> {
	const ids = await database.drafts.where({ pageKey }).primaryKeys();
	return (await database.deliveries.bulkGet(ids)).filter((delivery) => delivery !== undefined);
}

function writeAnother(delivery: Delivery, draft: Draft): Promise<string> {
	const id = crypto.randomUUID();
	return write({ ...delivery, id }, { ...draft, id });
}

async function write(delivery: Delivery, { corrects, ...draft }: Draft): Promise<string> {
	await database.deliveries.put(delivery);
	const sentAt = delivery.createdAt;
	await database.drafts.put({ ...draft, sentAt, updatedAt: Math.max(sentAt, draft.updatedAt + 1) });
	return delivery.id;
}
