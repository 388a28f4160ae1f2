import type { Draft } from '@/lib/draft/draft';
import { clearPerson } from '@/lib/draft/edit';
import { ADDRESS_FIELDS, addressPath, type Field, type PersonField } from '@/lib/lead/fields';
import type { Lead } from '@/lib/lead/lead';
import { phoneToShow } from '@/lib/parse/phone/phone';
import { priceText } from '@/lib/parse/price-text';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Delivery } from './delivery';

/**
 * Fills the form again with a lead that was sent. `now` is in milliseconds since the epoch; `page` is what the page had
 * said, where it is still known. With the delivery's own id the draft corrects that lead; any other id makes a new lead,
 * kept apart from the drafts of its page. All of it counts as typed by the user, so that no reading overwrites it.
 */
export function draftFromLead(delivery: Delivery, id: string, now: number, page?: Draft['page']): Draft {
	const { payload, channel, mls } = delivery;
	const values = valuesOf(payload);
	return {
		id,
		pageKey: id === delivery.id ? delivery.pageKey : `lead:${id}`,
		capturedAt: delivery.capturedAt,
		updatedAt: now,
		values,
		tags: payload.tag ?? [],
		assignees: payload.assignees ?? [],
		channelId: channel.id,
		touched: [...Object.keys(values), 'tags', 'assignees', 'channelId'],
		page: page ?? { kind: 'other', people: [], details: mls ? { mls } : {}, origins: [] },
	};
}

/** The draft with the person of an earlier lead in the lead's fields, as typed by the user; the rest stays. */
export function fillWithPastLead(draft: Draft, lead: Lead): Draft {
	const cleared = clearPerson(draft);
	return { ...cleared, values: { ...cleared.values, ...withoutEmpty(personOf(lead)) } };
}

const personOf = (lead: Lead): Record<PersonField, string | undefined> => ({
	first_name: lead.first_name,
	last_name: lead.last_name,
	phone_number: lead.phone_number && phoneToShow(lead.phone_number),
	email: lead.email,
});

function valuesOf(lead: Lead): Partial<Record<Field, string>> {
	const { listing = {} } = lead;
	const address = listing.property?.address ?? {};
	const values: Partial<Record<Field, string | undefined>> = {
		...personOf(lead),
		note: lead.note,
		lead_source: lead.lead_source,
		referer_url: lead.referer_url,
		'listing.price': listing.price === undefined ? undefined : priceText(listing.price),
		'listing.mls_number': listing.mls_number,
		'listing.cover_image_url': listing.cover_image_url,
		...Object.fromEntries(ADDRESS_FIELDS.map((field) => [addressPath(field), address[field]])),
	};
	return withoutEmpty(values);
}
